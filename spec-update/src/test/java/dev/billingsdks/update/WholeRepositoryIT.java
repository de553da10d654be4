package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.update.addition.AddVendor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Updates a vendor in a copy of this repository by the real build, and then builds what has not changed. Six builds take as long as all
 * other tests of this module, so only the long form of the tests runs them (docs/decisions/0057).
 */
@EnabledIfSystemProperty(named = "test.long", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRepositoryIT {

    private static final String VENDOR = "mijnklantportaal";
    private static final Path ROOT = Path.of("target/it/repository").toAbsolutePath();
    private static final Path TRIED =
            Update.trialFolder(ROOT).resolve("repository").resolve("sdk-" + VENDOR + "/target");

    @BeforeAll
    static void copy_repository() throws IOException {
        TreeCopy.of(Path.of("..").toRealPath(), ROOT);
        // An update may have replaced the seed in the repository.
        TreeCopy.of(Corpus.seed(VENDOR), ROOT.resolve("specs").resolve(VENDOR));
        Files.createDirectories(ROOT.resolve("target"));
    }

    @Test
    @Order(1)
    void additive_document_is_put_in_place_and_nothing_else_is_touched() throws IOException {
        Path specs = ROOT.resolve("specs").resolve(VENDOR);
        String before = Files.readString(specs.resolve("openapi.yaml"));
        String document = before.replaceFirst("\ncomponents:\n", "\n# Newer.\ncomponents:\n")
                .replaceFirst(
                        "\n  schemas:\n",
                        "\n  schemas:\n    Novelty: {type: object, properties: {x: {type: string}}}\n");
        Path file = Files.writeString(ROOT.resolve("target/newer.yaml"), document);
        Map<String, String> files = files();

        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(output, true, StandardCharsets.UTF_8);
        int status = UpdateSpec.run(
                ROOT, new MavenTrial(ROOT, Update.trialFolder(ROOT)), print, print, VENDOR, file.toString());

        assertThat(document).contains("# Newer.").contains("Novelty");
        assertThat(status).as(output.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("verdict: minor", "and those of what depends on it pass.");
        assertThat(specs.resolve("openapi.yaml")).hasContent(document);
        Map<String, String> after = files();
        after.keySet().removeIf(name -> after.get(name).equals(files.get(name)));
        assertThat(after)
                .containsOnlyKeys(
                        "specs/" + VENDOR + "/openapi.yaml",
                        "specs/" + VENDOR + "/api.txt",
                        "specs/" + VENDOR + "/SOURCE.yaml");
        assertThat(specs.resolve("api.txt")).content().contains("model.Novelty: public final class");
        assertThat(TRIED.resolve("classes/dev/billingsdks/mijnklantportaal/model/Novelty.class"))
                .exists();
    }

    @Test
    @Order(2)
    void unchanged_inputs_generate_and_compile_nothing() throws Exception {
        Map<String, String> before = times();

        compile();

        assertThat(times()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void changed_template_and_schema_that_is_gone_show_in_the_classes() throws Exception {
        Path copy = TRIED.resolve("../..").normalize();
        Path template = copy.resolve("generator-config/src/main/resources/billing-sdk/file.mustache");
        Files.writeString(template, "// Another template.\n" + Files.readString(template));
        Path overlay = copy.resolve("specs/" + VENDOR + "/overlay.yaml");
        Files.writeString(overlay, Files.readString(overlay) + """
                  - target: $.components.schemas.Novelty
                    description: It is gone.
                    remove: true
                """);
        Path source = copy.resolve("specs/" + VENDOR + "/SOURCE.yaml");
        Files.writeString(
                source,
                Files.readString(source)
                        .replaceFirst("overlaySha256: .*", "overlaySha256: " + Candidate.sha256(overlay)));

        compile();

        Path sources = TRIED.resolve("generated-sources/sdk/java/dev/billingsdks/mijnklantportaal");
        assertThat(sources.resolve("MijnKlantportaalClient.java")).content().startsWith("// Another template.");
        assertThat(times().keySet()).noneMatch(name -> name.contains("Novelty"));
    }

    /** What CONTRIBUTING.md says under "Add a vendor" up to the build of the module, with the sampler as the vendor's document. */
    @Test
    @Order(4)
    void new_vendor_is_added_and_its_build_passes_without_an_edit() throws Exception {
        Path sampler = Path.of("../generator-config/src/test/resources/sampler/openapi.yaml");
        Path document = Files.writeString(
                ROOT.resolve("target/orbit.yaml"), Files.readString(sampler).replace("3DSCheck", "ThreeDomainCheck"));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(output, true, StandardCharsets.UTF_8);

        int status = AddVendor.run(ROOT, print, print, "Orbit Pay", document.toString());

        assertThat(status).as(output.toString(StandardCharsets.UTF_8)).isZero();
        Path copy = TRIED.resolve("../..").normalize();
        TreeCopy.of(ROOT, copy, folder -> folder.endsWith("src/test/java") && !folder.startsWith("sdk-orbit-pay"));
        build("-pl", "sdk-orbit-pay", "-am", "verify");
        Path reports = copy.resolve("sdk-orbit-pay/target/surefire-reports");
        assertThat(reports.resolve("dev.billingsdks.orbitpay.ApiTest.txt")).exists();
        assertThat(reports.resolve("dev.billingsdks.orbitpay.contract.CustomersApiContractTest.txt"))
                .exists();
    }

    private static void compile() throws Exception {
        build("-pl", "sdk-" + VENDOR, "-am", "compile", "-Denforcer.skip");
    }

    private static void build(String... arguments) throws Exception {
        Path copy = TRIED.resolve("../..").normalize();
        File log = TRIED.resolve("build.log").toFile();
        List<String> command = new ArrayList<>(List.of(
                copy.resolve(File.separatorChar == '\\' ? "mvnw.cmd" : "mvnw").toString(), "-B"));
        command.addAll(List.of(arguments));
        Process maven = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(maven.waitFor()).as(Files.readString(log.toPath())).isZero();
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(ROOT)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = ROOT.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    files.put(name, Candidate.sha256(file));
                }
            }
        }
        return files;
    }

    /** Returns when each generated source and class was written. */
    private static Map<String, String> times() throws IOException {
        Map<String, String> times = new TreeMap<>();
        for (String folder : new String[] {"generated-sources", "classes"}) {
            try (Stream<Path> found = Files.walk(TRIED.resolve(folder))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    times.put(
                            TRIED.relativize(file).toString(),
                            Files.getLastModifiedTime(file).toString());
                }
            }
        }
        return times;
    }
}
