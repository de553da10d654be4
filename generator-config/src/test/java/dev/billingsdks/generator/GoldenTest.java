package dev.billingsdks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the whole text of what the sampler gives with the goldens. Run with {@code -Dgoldens.refresh} to write them again,
 * and read the difference in review.
 */
class GoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final Path GOLDEN_TESTS = Path.of("src/test/resources/golden-tests");

    @TempDir
    private Path output;

    @TempDir
    private Path tests;

    @BeforeEach
    void refresh_goldens_if_requested() throws IOException {
        if (System.getProperty("goldens.refresh") != null) {
            Generation.ofSampler(GOLDENS, GOLDEN_TESTS);
        }
    }

    @Test
    void sampler_gives_the_goldens() throws IOException {
        Generation.ofSampler(output, tests);

        assertEqualsGoldens();
    }

    @Test
    void sampler_with_the_keywords_of_openapi_3_1_gives_the_same_goldens(@TempDir Path folder) throws IOException {
        Path document = Sampler31.write(folder.resolve("openapi.yaml"));

        Generation.of(document, Generation.SAMPLER.resolve("sampler.yaml"), output, tests);

        assertEqualsGoldens();
    }

    @Test
    void locale_and_time_zone_change_nothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            Generation.ofSampler(output, tests);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertEqualsGoldens();
    }

    @Test
    void class_of_a_schema_that_is_gone_is_removed() throws IOException {
        Path stale = output.resolve("dev/billingsdks/sampler/model/Gone.java");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "class Gone {}");

        Generation.ofSampler(output, tests);

        assertThat(stale).doesNotExist();
    }

    @Test
    void file_that_stays_the_same_is_not_written_again() throws IOException {
        Generation.ofSampler(output, tests);
        Path customer = output.resolve("dev/billingsdks/sampler/model/Customer.java");
        var written = Files.getLastModifiedTime(customer);
        Files.setLastModifiedTime(customer, java.nio.file.attribute.FileTime.fromMillis(written.toMillis() - 60_000));

        Generation.ofSampler(output, tests);

        assertThat(Files.getLastModifiedTime(customer)).isLessThan(written);
    }

    @Test
    void no_line_has_more_than_120_characters() throws IOException {
        Generation.ofSampler(output, tests);

        Map<String, String> sources = texts(output);
        sources.keySet().removeIf(file -> !file.endsWith(".java"));

        assertThat(sources.values())
                .flatMap(
                        text -> text.lines().filter(line -> line.length() > 120).toList())
                .isEmpty();
    }

    private void assertEqualsGoldens() throws IOException {
        assertEquals(GOLDENS, output);
        assertEquals(GOLDEN_TESTS, tests);
    }

    private static void assertEquals(Path expected, Path folder) throws IOException {
        Set<String> goldens = texts(expected).keySet();
        assertThat(texts(folder).keySet()).isEqualTo(goldens);
        // Its failure shows the lines that differ, and not two whole files.
        goldens.forEach(
                file -> assertThat(folder.resolve(file)).as(file).hasSameTextualContentAs(expected.resolve(file)));
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
