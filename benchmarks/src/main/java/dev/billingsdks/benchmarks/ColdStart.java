package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The time from the start of a fresh JVM until its client has read every field of the first customer. */
final class ColdStart {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final ServerProcess server;
    private final Effort effort;

    ColdStart(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /** Appends the table; the clients alternate, as in all measurements. */
    void measure(Report report) throws IOException {
        Map<Competitor, List<Double>> nanos = new EnumMap<>(Competitor.class);
        // The first run also loads the files of the JDK into the system's cache.
        start(Competitor.DATABIND);
        for (int round = 0; round < effort.coldStarts(); round++) {
            for (Competitor client : Competitor.values()) {
                nanos.computeIfAbsent(client, any -> new ArrayList<>()).add(start(client));
            }
        }
        List<Double> base = nanos.get(Competitor.DATABIND);
        report.table("Cold start until the first of Metronome's customers", "Client", "Time");
        nanos.forEach((client, own) -> report.row(client.title(), Report.ratio(Report.ratios(own, base))));
    }

    private double start(Competitor client) throws IOException {
        String url = ServerProcess.url(server.origin(), "metronome", 3, 0);
        ChildJvm.Outcome outcome = ChildJvm.run(
                ChildJvm.ownJavaHome(),
                List.of(),
                client,
                ListCustomers.class,
                List.of(client.name(), "metronome", url, "first"),
                AT_MOST);
        if (outcome.line() == null) {
            throw new IllegalStateException(client + " read no customer in a fresh JVM");
        }
        return outcome.nanos();
    }
}
