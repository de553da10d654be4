package dev.billingsdks.integration.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.architecture.EnglishRule.Finding;
import dev.billingsdks.integration.vendor.TestVendor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents, comments, messages and test names are written in plain technical English, and so is generated Javadoc. */
final class PlainEnglishTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Files of other projects and of vendors, and this file, which contains examples. */
    private static final Set<String> NOT_OURS = Set.of(
            "mvnw",
            "mvnw.cmd",
            "LICENSE",
            "openapi.yaml",
            "openapi-3.0.yaml",
            "openapi-3.1.yaml",
            "PlainEnglishTest.java");

    @Test
    void each_rule_finds_its_example_and_not_the_rewritten_one() {
        assertThat(EnglishRule.RULES).hasSizeGreaterThan(30).allSatisfy(rule -> {
            assertThat(rule.pattern().matcher(rule.example()).results()).hasSize(1);
            assertThat(rule.pattern().matcher(rule.instead()).results()).isEmpty();
        });
    }

    @Test
    void comments_messages_and_test_names_are_searched_and_code_is_not() {
        String java = """
                /** Returns the
                 * answer, see {@link Answer}. */
                // as asked
                // for
                void an_answer_is_read() {
                    answer("answer"); // "walk"
                    fail("no answer", '"', "it is no link");
                }
                """;

        assertThat(EnglishRule.findAll("A.java", java)
                        .map(found -> found.line() + " " + found.rule().instead()))
                .containsExactlyInAnyOrder(
                        "2 the response has no body",
                        "3 requests the next page",
                        "5 the response has no body",
                        "6 lists the pages",
                        "7 the response has no body",
                        "7 a link that is not a link");
        assertThat(EnglishRule.findAll("A.kt", "fun an_answer_is_read() = answer(\"walk\")"))
                .hasSize(1);
        assertThat(EnglishRule.findAll("a.md", "The `answer` is\nno link.")).hasSize(1);
        assertThat(EnglishRule.findAll("pom.xml", "<answer><!-- the answer --></answer>"))
                .hasSize(1);
        assertThat(EnglishRule.findAll("a.yaml", "# an answer")).hasSize(1);
    }

    @Test
    void hand_written_files_are_in_plain_english() throws IOException {
        List<String> files = handWrittenFiles();
        assertThat(files)
                .hasSizeGreaterThan(500)
                .contains("README.md", "docs/design.md", "CHANGELOG.md", ".ci/run", "quickstart", "bin/update-spec")
                .contains("specs/kelviq/overlay.yaml", "generator-config/kelviq.yaml", "pom.xml")
                .contains(
                        "examples/jdbc-sync/README.md",
                        "examples/kotlin/src/test/kotlin/com/example/kotlin/CustomersTest.kt")
                .anyMatch(file -> file.startsWith("sdk-runtime/src/main/java/"))
                .anyMatch(file -> file.endsWith(".mustache"));

        List<Finding> findings = new ArrayList<>();
        for (String file : files) {
            if (pending().noneMatch(file::startsWith)) {
                EnglishRule.findAll(file, Files.readString(ROOT.resolve(file))).forEach(findings::add);
            }
        }

        List<List<String>> exceptions = EnglishRule.lines("exceptions.txt").toList();
        assertThat(exceptions).allSatisfy(exception -> assertThat(exception).hasSize(3));
        assertThat(exceptions)
                .as("exceptions without a finding")
                .allMatch(exception -> findings.stream().anyMatch(found -> isException(found, exception)));
        assertThat(findings)
                .filteredOn(found -> exceptions.stream().noneMatch(exception -> isException(found, exception)))
                .isEmpty();
    }

    @Test
    @Tag("every-vendor")
    void generated_javadoc_is_in_plain_english() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (TestVendor vendor : TestVendor.all().toList()) {
            Path sources = ROOT.resolve(vendor.artifact()).resolve("target/generated-sources/sdk/java");
            Path specification = ROOT.resolve(vendor.artifact()).resolve("target/spec/openapi.yaml");
            String document = normalized(Files.readString(specification));
            List<String> files = filesIn(sources, ".java");
            assertThat(files).as(vendor.name()).hasSizeGreaterThan(10);
            for (String file : files) {
                EnglishRule.findAll(file, Files.readString(ROOT.resolve(file)))
                        .filter(found -> pending().noneMatch(found.file()::startsWith))
                        .filter(found -> !document.contains(normalized(found.words())))
                        .forEach(findings::add);
            }
        }

        assertThat(findings).isEmpty();
    }

    private static boolean isException(Finding found, List<String> exception) {
        return found.file().equals(exception.get(0)) && found.text().contains(exception.get(1));
    }

    private static Stream<String> pending() {
        return EnglishRule.lines("pending.txt").map(columns -> columns.get(0));
    }

    /** Returns the words of a text. Words that a vendor's document contains are not reported: they may be quoted. */
    private static String normalized(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> handWrittenFiles() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String ending : List.of(".md", ".java", ".kt", ".mustache", ".xml", ".yaml", ".yml", ".properties")) {
            files.addAll(filesIn(ROOT, ending));
        }
        for (String folder : List.of("bin", ".ci")) {
            files.addAll(filesIn(ROOT.resolve(folder), ""));
        }
        files.add("quickstart");
        return List.copyOf(files);
    }

    private static List<String> filesIn(Path folder, String ending) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                Set<String> skipped = Set.of("target", "node_modules", ".git", ".idea", ".mvn");
                return !visited.equals(folder)
                                && skipped.contains(visited.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending) && !NOT_OURS.contains(name)) {
                    files.add(ROOT.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
