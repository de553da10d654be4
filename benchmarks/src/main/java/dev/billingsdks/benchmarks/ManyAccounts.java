package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time in which one process lists many accounts, relative to the CPU bound, in a small heap. */
final class ManyAccounts {

    private static final int LATENCY_MILLIS = 5;
    private static final String THREADS = "64";
    private static final String HEAP = "-Xmx128m";
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final ServerProcess server;
    private final Effort effort;

    ManyAccounts(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /** Appends the table. */
    void measure(Report report) throws IOException {
        Effort.Accounts accounts = effort.accounts();
        report.table(
                String.format(
                        Locale.ROOT,
                        "%,d accounts with %d pages of 100 customers each, server latency %d ms, %s",
                        accounts.count(),
                        accounts.pages(),
                        LATENCY_MILLIS,
                        HEAP),
                "JDK",
                "Listed by",
                "Clients",
                "Time, CPU bound = 1.00",
                "Added threads");
        Path withVirtualThreads = VirtualThreads.javaHome();
        for (int clients : List.of(1, accounts.count())) {
            row(report, withVirtualThreads, AccountsListing.VIRTUAL, "a virtual thread for each account", clients);
            row(report, ChildJvm.ownJavaHome(), THREADS, THREADS + " threads", clients);
        }
        report.text(
                "The CPU bound is the processor time of the process and of the server, divided by the number of processors.");
    }

    private void row(Report report, @Nullable Path javaHome, String threads, String listedBy, int clients)
            throws IOException {
        if (javaHome == null) {
            return;
        }
        Effort.Accounts accounts = effort.accounts();
        String url = ServerProcess.url(server.origin(), "metronome", accounts.pages(), LATENCY_MILLIS);
        List<String> arguments = Stream.of(
                        url, server.pid(), threads, clients, accounts.count(), accounts.pages(), accounts.rounds())
                .map(Object::toString)
                .toList();
        ChildJvm.Outcome outcome =
                ChildJvm.run(javaHome, List.of(HEAP), Competitor.SDK, AccountsListing.class, arguments, AT_MOST);
        if (outcome.line() == null) {
            throw new IllegalStateException("the accounts were not listed with " + HEAP + " by " + listedBy);
        }
        List<String> figures = List.of(outcome.line().split(" "));
        List<Double> times = figures.subList(0, accounts.rounds()).stream()
                .map(Double::valueOf)
                .toList();
        report.row(
                Integer.toString(VirtualThreads.feature(javaHome)),
                listedBy,
                String.format(Locale.ROOT, "%,d", clients),
                Report.ratio(times),
                figures.get(accounts.rounds()));
    }
}
