package dev.billingsdks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what one set of schemas gives, as OpenAPI 3.0 writes them and as 3.1 does, with the same goldens. Run with
 * {@code -Dgoldens.refresh} to write them again, and read the difference in review.
 */
class SchemasTest {

    private static final Path FOLDER = Path.of("src/test/resources/schemas");
    private static final Path GOLDENS = Path.of("src/test/resources/golden-schemas");

    @TempDir
    private Path output;

    @TempDir
    private Path tests;

    @ParameterizedTest
    @ValueSource(strings = {"openapi-3.0.yaml", "openapi-3.1.yaml"})
    void both_versions_give_the_goldens(String document) throws IOException {
        boolean refreshed = System.getProperty("goldens.refresh") != null && document.equals("openapi-3.0.yaml");
        Path target = refreshed ? GOLDENS : output;

        Generation.of(FOLDER.resolve(document), FOLDER.resolve("schemas.yaml"), target, tests);

        Map<String, String> goldens = texts(GOLDENS);
        assertThat(texts(target).keySet()).isEqualTo(goldens.keySet());
        goldens.keySet()
                .forEach(file ->
                        assertThat(target.resolve(file)).as(file).hasSameTextualContentAs(GOLDENS.resolve(file)));
        assertThat(goldens.values())
                .flatMap(
                        text -> text.lines().filter(line -> line.length() > 120).toList())
                .isEmpty();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
