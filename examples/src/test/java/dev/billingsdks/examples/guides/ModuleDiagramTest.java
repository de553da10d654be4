package dev.billingsdks.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagram of docs/design.md has the modules and dependencies of the poms. {@code -Dreadme.refresh} writes it. */
class ModuleDiagramTest {

    private static final Path DESIGN = Guide.ROOT.resolve("docs/design.md");

    @TempDir
    Path folder;

    @Test
    void diagram_has_the_modules_and_dependencies_of_the_poms() throws IOException {
        RecordedBlock.of("diagram: modules", "mermaid")
                .compare(DESIGN, ModuleGraph.read(Guide.ROOT).mermaid());
    }

    @Test
    void added_module_and_changed_dependency_change_the_diagram() throws IOException {
        String core =
                "<project><artifactId>core</artifactId><properties><maven.deploy.skip>false</maven.deploy.skip></properties></project>";
        write("", "<project><modules><module>core</module><module>more</module></modules></project>");
        write("core", core);
        write("more", "<project><artifactId>more</artifactId></project>");
        String without = ModuleGraph.read(folder).mermaid();

        write("more", more("compile"));
        String with = ModuleGraph.read(folder).mermaid();
        write("more", more("test"));

        assertThat(without).endsWith("""
                flowchart LR
                    core["core"]:::published
                    more(["more"])
                    classDef published stroke-width:3px""");
        assertThat(with).endsWith("""
                flowchart LR
                    core["core"]:::published
                    more(["more"])
                    more --> core
                    classDef published stroke-width:3px""");
        assertThat(ModuleGraph.read(folder).mermaid()).isEqualTo(without);
    }

    private static String more(String scope) {
        return "<project><artifactId>more</artifactId><dependencies><dependency><groupId>dev.billingsdks</groupId>"
                + "<artifactId>core</artifactId><scope>" + scope + "</scope></dependency></dependencies></project>";
    }

    private void write(String module, String pom) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(module)).resolve("pom.xml"), pom);
    }
}
