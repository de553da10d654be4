package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The smallest -Xmx, in whole megabytes, with which a client lists all of Metronome's customers, 100 a page. */
final class SmallestHeap {

    private static final int LARGEST = 256;

    /** A client that takes longer for a thousand customers is only collecting garbage. */
    private static final Duration PER_TEN_PAGES = Duration.ofMillis(150);

    private static final Duration START = Duration.ofSeconds(15);

    private final ServerProcess server;
    private final Effort effort;

    SmallestHeap(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /**
     * Appends the table. A longer listing needs at least the heap of a shorter one, so that each search starts there.
     */
    void measure(Report report) throws IOException {
        Effort.HeapPages pages = effort.heapPages();
        report.table(
                "Smallest heap (-Xmx) that lists Metronome's customers",
                "Client",
                customers(pages.few()),
                customers(pages.many()),
                customers(pages.most()));
        for (Competitor client : List.of(Competitor.SDK, Competitor.DATABIND, Competitor.TOKENS)) {
            int few = smallest(client, pages.few(), effort.firstHeap());
            int many = smallest(client, pages.many(), few);
            // The growth of memory with the listing is measured for the SDK only.
            String most = client == Competitor.SDK ? smallest(client, pages.most(), many) + " MB" : "";
            report.row(client.title(), few + " MB", many + " MB", most);
        }
    }

    private int smallest(Competitor client, int pages, int from) throws IOException {
        for (int megabytes = from; megabytes <= LARGEST; megabytes++) {
            if (lists(client, pages, megabytes)) {
                return megabytes;
            }
        }
        throw new IllegalStateException(client + " cannot list " + pages + " pages in " + LARGEST + " MB");
    }

    private boolean lists(Competitor client, int pages, int megabytes) throws IOException {
        String url = ServerProcess.url(server.origin(), "metronome", pages, 0);
        ChildJvm.Outcome outcome = ChildJvm.run(
                ChildJvm.ownJavaHome(),
                List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"),
                client,
                ListCustomers.class,
                List.of(client.name(), "metronome", url, "all"),
                START.plus(PER_TEN_PAGES.multipliedBy(pages / 10)));
        return outcome.line() != null && outcome.line().matches("-?\\d+");
    }

    private static String customers(int pages) {
        return String.format(Locale.ROOT, "%,d customers", pages * 100);
    }
}
