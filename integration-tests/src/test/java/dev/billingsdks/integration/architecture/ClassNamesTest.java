package dev.billingsdks.integration.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple name belongs to one class of all modules, so that a name in a message or a stack trace has one meaning. */
final class ClassNamesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void hand_written_classes_of_all_modules_have_distinct_simple_names() throws IOException {
        Map<String, Set<Path>> files = mainClasses();

        assertThat(files)
                .hasSizeGreaterThan(250)
                .containsKeys("PagedIterable", "BillingSdkCodegen", "Quickstart", "CustomerSync", "Customers");
        assertThat(files.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    /** Returns the files of main classes by simple name. */
    private static Map<String, Set<Path>> mainClasses() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT);
                Stream<Path> integrations = Files.list(ROOT.resolve("integrations"));
                Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
            List<Path> sources = Stream.of(modules, integrations, examples)
                    .flatMap(folders -> folders)
                    .flatMap(folder -> Stream.of(folder.resolve("src/main/java"), folder.resolve("src/main/kotlin")))
                    .filter(Files::isDirectory)
                    .toList();
            return sources.stream()
                    .flatMap(ClassNamesTest::filesOfClasses)
                    .collect(groupingBy(
                            file -> file.getFileName().toString().replaceFirst("\\.(java|kt)$", ""),
                            mapping(ROOT::relativize, toCollection(TreeSet::new))));
        }
    }

    private static Stream<Path> filesOfClasses(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|kt)"))
                    .filter(file -> !file.getFileName().toString().contains("-info"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
