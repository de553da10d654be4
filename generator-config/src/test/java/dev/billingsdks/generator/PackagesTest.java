package dev.billingsdks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What decides, what holds facts and what prints are apart, and no package depends on one that depends on it. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/billingsdks/generator");
    private static final Pattern USED = Pattern.compile("dev\\.billingsdks\\.generator\\.([a-z]+)\\.[A-Z]");

    /** Each package may use those before it. */
    private static final List<String> ORDER = List.of(
            "document",
            "config",
            "naming",
            "spec",
            "sdk",
            "schema",
            "paging",
            "operation",
            "reading",
            "print",
            "report");

    /** Java that only {@code print} and the templates write: calls, functions, literals and comments. */
    private static final Pattern JAVA_TEXT = Pattern.compile(
            "\"[^\"\\n]*(?:::\\w|\\) -> |\\.builder\\(|\\.build\\(\\)|/\\*\\*|\\{@code |@return |@Override)[^\"\\n]*\"");

    @Test
    void packages_use_those_before_them_only() throws IOException {
        Map<String, Set<String>> used = used();

        assertThat(used.keySet()).containsExactlyInAnyOrderElementsOf(ORDER);
        used.forEach((name, others) -> assertThat(ORDER.subList(0, ORDER.indexOf(name)))
                .as("what %s may use", name)
                .containsAll(others));
    }

    @Test
    void facts_depend_on_nothing_and_printing_on_facts_alone() throws IOException {
        assertThat(used().get("sdk")).isEmpty();
        assertThat(used().get("print")).as("document has the exception").containsExactly("document", "sdk");
    }

    @Test
    void nothing_that_decides_uses_what_prints_or_writes_java() throws IOException {
        for (String name : ORDER) {
            if (!name.equals("print")) {
                assertThat(used().get(name)).as(name).doesNotContain("print");
                for (Path file : files(name)) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(JAVA_TEXT);
                }
            }
        }
    }

    private static Map<String, Set<String>> used() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        try (Stream<Path> folders = Files.list(SOURCES)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String name = folder.getFileName().toString();
                Set<String> others = used.computeIfAbsent(name, unused -> new TreeSet<>());
                for (Path file : files(name)) {
                    Matcher matcher = USED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        others.add(matcher.group(1));
                    }
                }
                others.remove(name);
            }
        }
        return used;
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
