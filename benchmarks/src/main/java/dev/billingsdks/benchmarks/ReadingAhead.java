package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.server.ServerProcess;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.pagination.PagedIterable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The speed of a listing that reads ahead, relative to one that does not, if the server takes 20 ms for a page. */
final class ReadingAhead {

    private static final Duration LATENCY = Duration.ofMillis(20);

    private final ServerProcess server;
    private final Effort effort;

    ReadingAhead(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /** Appends the table. */
    void measure(Report report) {
        report.table("Reading ahead, server latency 20 ms a page", "Reading", "Use of a page", "Page by page = 1.00");
        try (MetronomeClient metronome = MetronomeClient.builder()
                        .bearerToken(Competitor.TOKEN)
                        .baseUrl(url("metronome"))
                        .build();
                KelviqClient kelviq = KelviqClient.builder()
                        .bearerToken(Competitor.TOKEN)
                        .baseUrl(url("kelviq_small"))
                        .build()) {
            var cursors = metronome.customers().listCustomers();
            var numbers = kelviq.customers().listCustomers();
            row(report, "Metronome, `prefetch(1)`", LATENCY, cursors, cursors.prefetch(1));
            row(report, "Metronome, `prefetch(2)`", LATENCY, cursors, cursors.prefetch(2));
            row(report, "Kelviq, `prefetch(1)`", LATENCY, numbers, numbers.prefetch(1));
            row(report, "Kelviq, `parallel(4)`", Duration.ZERO, numbers, numbers.parallel(4));
            row(report, "Kelviq, `parallel(4)`", LATENCY, numbers, numbers.parallel(4));
        }
    }

    /** Alternates between both, so that the load of the machine affects both. */
    private <T, R> void row(
            Report report, String title, Duration use, PagedIterable<T, R> pageByPage, PagedIterable<T, R> ahead) {
        nanos(pageByPage, use);
        nanos(ahead, use);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            ratios.add((double) nanos(pageByPage, use) / nanos(ahead, use));
        }
        report.row(title, use.toMillis() + " ms", Report.ratio(ratios));
    }

    private long nanos(PagedIterable<?, ?> listing, Duration use) {
        long start = System.nanoTime();
        int pages = 0;
        for (var ignored : listing.pages()) {
            pages++;
            LockSupport.parkNanos(use.toNanos());
        }
        long nanos = System.nanoTime() - start;
        if (pages != effort.aheadPages()) {
            throw new IllegalStateException(pages + " pages instead of " + effort.aheadPages());
        }
        return nanos;
    }

    private String url(String vendor) {
        return ServerProcess.url(server.origin(), vendor, effort.aheadPages(), (int) LATENCY.toMillis());
    }
}
