package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The projects of {@code examples}, which users copy and {@code .ci/examples} builds: what this build does not notice of them. */
final class ExampleProjectsTest {

    private static final Path EXAMPLES = ReleasedModules.ROOT.resolve("examples");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>([\\w-]+-plugin)</artifactId>\\s+<version>([^<]+)</version>");

    static Stream<String> projects() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !Set.of("src", "target").contains(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_project_needs_nothing_outside_its_folder(String project) {
        assertThat(ReleasedModules.pom("examples/" + project))
                .doesNotContain("<parent>", "../", "maven.multiModuleProjectDirectory", "<repository>");
        assertThat(ReleasedModules.all()).doesNotContain("examples/" + project);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_project_has_the_version_of_this_build_and_its_versions_of_libraries_and_plugins(String project) {
        String pom = ReleasedModules.pom("examples/" + project);
        String root = ReleasedModules.pom(".");
        Map<String, String> versions = found(PROPERTY, root);

        Map<String, String> own = found(PROPERTY, pom);

        assertThat(own).containsEntry("billing-sdks.version", ReleasedModulesTest.versionOf("."));
        own.keySet().retainAll(versions.keySet());
        assertThat(versions).containsAllEntriesOf(own);
        Map<String, String> plugins = found(PLUGIN, pom);
        plugins.keySet().retainAll(found(PLUGIN, root).keySet());
        assertThat(plugins).isNotEmpty();
        assertThat(found(PLUGIN, root)).containsAllEntriesOf(plugins);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_project_has_a_readme_with_a_command_and_a_row_in_the_guide(String project) throws IOException {
        assertThat(Files.readAllLines(EXAMPLES.resolve(project).resolve("README.md")))
                .anyMatch(line -> line.matches(" {4}(\\w+=\\S+ )*mvn .*"));
        assertThat(Files.readString(ReleasedModules.ROOT.resolve("docs/examples.md")))
                .contains("](../examples/" + project + "/README.md)");
    }

    @Test
    void the_projects_are_found() throws IOException {
        assertThat(projects().toList()).contains("jdbc-sync", "kotlin");
    }

    private static Map<String, String> found(Pattern pattern, String pom) {
        return pattern.matcher(pom)
                .results()
                .collect(Collectors.toMap(
                        result -> result.group(1), result -> result.group(2), (first, second) -> first));
    }
}
