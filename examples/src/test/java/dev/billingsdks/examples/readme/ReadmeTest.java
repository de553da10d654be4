package dev.billingsdks.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The READMEs and the guides show code that the build compiles. {@code -Dreadme.refresh} writes the snippets into them. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Path FOLDER = Path.of("src/main/java/dev/billingsdks/examples/readme");
    private static final Path TESTS = Path.of("src/test/java/dev/billingsdks/examples/contracts");

    @ParameterizedTest
    @MethodSource("readmes")
    void java_block_is_the_snippet_that_it_names(Path file) throws IOException {
        Readme readme = Readme.read(file);

        String refreshed = readme.refreshed(Snippets.in(FOLDER, TESTS));

        if (System.getProperty("readme.refresh") != null) {
            Files.writeString(file, refreshed);
        } else {
            assertThat(readme.text())
                    .as("%s differs from its snippets; review them and run this test with -Dreadme.refresh", file)
                    .isEqualTo(refreshed);
        }
    }

    @Test
    void readme_has_fewer_than_200_lines() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void relative_link_leads_to_a_file(Path file) throws IOException {
        assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                .filteredOn(target -> !target.matches("[a-z]+:.*|#.*"))
                .allSatisfy(target -> assertThat(file.resolveSibling(target.replaceFirst("#.*", "")))
                        .exists());
    }

    @Test
    void every_snippet_is_shown() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        for (Path file : readmes()) {
            shown.addAll(Readme.read(file).snippetNames());
        }

        assertThat(shown).containsAll(Snippets.in(FOLDER, TESTS).names());
    }

    @Test
    void block_is_replaced_and_the_surrounding_text_is_kept() {
        Snippets snippets = Snippets.in(FOLDER, TESTS);
        String name = "Pagination.java#for-each";
        Readme readme = Readme.of(
                Path.of("README.md"),
                "# Title\n\n<!-- snippet: " + name + " -->\n```java\nstale();\n```\n\n```sh\n./quickstart\n```\n");

        String refreshed = readme.refreshed(snippets);

        assertThat(refreshed)
                .isEqualTo("# Title\n\n<!-- snippet: " + name + " -->\n```java\n" + snippets.text(name)
                        + "\n```\n\n```sh\n./quickstart\n```\n");
    }

    @Test
    void common_indentation_of_a_region_is_removed() {
        Snippets snippets = Snippets.of("A.java", """
                class A {
                    // snippet: a
                    int first() {
                        return 1;
                    }
                    // end
                    int hidden;
                }
                """.lines().toList());

        assertThat(snippets.text("A.java#a")).isEqualTo("int first() {\n    return 1;\n}");
    }

    @Test
    void region_without_an_end_is_rejected() {
        assertThatThrownBy(() -> Snippets.of("A.java", List.of("", "// snippet: a", "// snippet: b", "// end")))
                .hasMessage("A.java:3: '// snippet: b' is not expected here");
        assertThatThrownBy(() -> Snippets.of("A.java", List.of("", "// snippet: a")))
                .hasMessage("A.java:2: the snippet has no end");
    }

    @Test
    void block_without_a_snippet_is_rejected() {
        Readme readme = Readme.of(Path.of("README.md"), "# Title\n```java\ndrift();\n```\n");

        assertThatThrownBy(() -> readme.refreshed(Snippets.in(FOLDER, TESTS)))
                .hasMessage("README.md:2: no line <!-- snippet: <file>#<name> --> above this block");
    }

    @Test
    void block_with_an_unknown_snippet_is_rejected() {
        Readme readme = Readme.of(Path.of("README.md"), "<!-- snippet: Usage.java#gone -->\n```java\n```\n");

        assertThatThrownBy(() -> readme.refreshed(Snippets.in(FOLDER, TESTS)))
                .hasMessageStartingWith("there is no snippet Usage.java#gone, but [Authentication.java#");
    }

    @Test
    void name_without_a_block_is_rejected() {
        Readme readme = Readme.of(Path.of("README.md"), "<!-- snippet: Usage.java#usage -->\n\n```java\n```\n");

        assertThatThrownBy(() -> readme.refreshed(Snippets.in(FOLDER, TESTS)))
                .hasMessage("README.md:1: no ```java in the next line");
    }

    private static List<Path> readmes() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT);
                Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
            Stream<Path> readmes = Stream.of(Stream.of(ROOT), folders, examples)
                    .flatMap(found -> found)
                    .filter(Files::isDirectory)
                    .map(folder -> folder.resolve("README.md"))
                    .filter(Files::exists);
            return Stream.concat(readmes, guides().stream()).sorted().toList();
        }
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}
