package dev.billingsdks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.benchmarks.client.Competitor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One short run of everything, without a limit on any figure. */
class SmokeTest {

    @ParameterizedTest
    @ValueSource(strings = {"metronome", "kelviq", "cold-start"})
    void every_client_has_a_row(String part) throws Exception {
        String report = run(part);

        assertThat(report.lines()).filteredOn(line -> line.startsWith("| ")).hasSize(1 + Competitor.values().length);
        for (Competitor client : Competitor.values()) {
            assertThat(report).contains("| " + client.title() + " | ");
        }
    }

    @Test
    void many_threads_list_at_once() throws Exception {
        assertThat(run("threads")).containsPattern("\\| SDK \\| \\d+\\.\\d\\d ");
    }

    @Test
    void listings_read_ahead() throws Exception {
        assertThat(run("reading-ahead").lines())
                .filteredOn(line -> line.matches("\\| (Metronome|Kelviq), `.*`.*"))
                .hasSize(5);
    }

    @Test
    void the_smallest_heap_is_found() throws Exception {
        assertThat(run("heap")).contains("| SDK | 64 MB | 64 MB | 64 MB |");
    }

    @Test
    void virtual_threads_list_at_once_if_the_jdk_has_them() throws Exception {
        assertThat(run("virtual-threads")).containsAnyOf("| SDK | ", "Virtual threads: not run");
    }

    private static String run(String part) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PrintStream text = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            Compare.run(List.of(part), Effort.SMOKE, new Report(text));
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
