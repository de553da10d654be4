package dev.billingsdks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.benchmarks.client.Competitor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One short run of everything, without a limit on any figure. Most parts start ten JVMs each, so only the long form of the tests has them
 * (docs/decisions/0057).
 */
class SmokeTest {

    @Test
    @Tag("metronome")
    void every_client_has_a_row() throws Exception {
        assertEveryClientHasARow("metronome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kelviq", "cold-start"})
    @LongForm
    void every_client_has_a_row_of_the_longer_parts(String part) throws Exception {
        assertEveryClientHasARow(part);
    }

    @Test
    @LongForm
    void every_pair_of_jvms_has_a_row() throws Exception {
        assertThat(run("jvms").lines())
                .filteredOn(line -> line.matches("\\| (\\d|median of the JVMs|lowest) \\| \\d+\\.\\d\\d.*"))
                .hasSize(2 * 4);
    }

    @Test
    @LongForm
    void listings_with_and_without_a_listener_have_a_row() throws Exception {
        assertThat(run("listener").lines())
                .filteredOn(line -> line.matches("\\| SDK with(out)? a listener \\| \\d+\\.\\d\\d .*"))
                .hasSize(2 * 2);
    }

    @Test
    @LongForm
    void many_threads_list_at_once() throws Exception {
        assertThat(run("threads")).containsPattern("\\| SDK \\| \\d+\\.\\d\\d ");
    }

    @Test
    @Tag("metronome")
    @Tag("kelviq")
    void listings_read_ahead() throws Exception {
        assertThat(run("reading-ahead").lines())
                .filteredOn(line -> line.matches("\\| (Metronome|Kelviq), `.*`.*"))
                .hasSize(5);
    }

    @Test
    @LongForm
    void the_smallest_heap_is_found() throws Exception {
        assertThat(run("heap")).contains("| SDK | 64 MB | 64 MB | 64 MB |");
    }

    @Test
    @LongForm
    void virtual_threads_list_at_once_if_the_jdk_has_them() throws Exception {
        assertThat(run("virtual-threads")).containsAnyOf("| SDK | ", "Virtual threads: not run");
    }

    @Test
    @LongForm
    void many_accounts_are_listed_with_one_client_and_with_a_client_for_each() throws Exception {
        assertThat(run("accounts").lines())
                .filteredOn(
                        line -> line.matches("\\| \\d+ \\| 64 threads \\| (1|20) \\| \\d+\\.\\d\\d .* \\| \\d+ \\|"))
                .hasSize(2);
    }

    /** Runs in CI, and with {@code -Dtest.long=true}. */
    @Retention(RetentionPolicy.RUNTIME)
    @EnabledIfSystemProperty(named = "test.long", matches = "true")
    @interface LongForm {}

    private static void assertEveryClientHasARow(String part) throws Exception {
        String report = run(part);

        assertThat(report.lines()).filteredOn(line -> line.startsWith("| ")).hasSize(1 + Competitor.values().length);
        for (Competitor client : Competitor.values()) {
            assertThat(report).contains("| " + client.title() + " | ");
        }
    }

    private static String run(String part) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PrintStream text = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            Compare.run(List.of(part), Effort.SMOKE, new Report(text));
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
