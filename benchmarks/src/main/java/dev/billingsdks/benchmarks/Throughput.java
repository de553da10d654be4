package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.client.CustomerClient;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ListingBenchmark} in rounds, in each of which every client has its turn, so that all see the same machine. */
final class Throughput {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final ServerProcess server;
    private final Effort effort;

    Throughput(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /** Appends the table of a vendor's listings by one thread. */
    void listings(String vendor, int pages, String title, Report report) throws IOException, RunnerException {
        System.setProperty(ListingBenchmark.checksumProperty(vendor), Long.toString(agreedChecksum(vendor, pages)));
        Map<Competitor, List<Figures>> figures = new EnumMap<>(Competitor.class);
        for (int round = 0; round < effort.rounds(); round++) {
            for (Competitor client : Competitor.values()) {
                figures.computeIfAbsent(client, any -> new ArrayList<>()).add(measure(vendor, client, 1));
            }
        }
        List<Figures> base = figures.get(Competitor.DATABIND);
        List<Figures> tokens = figures.get(Competitor.TOKENS);
        report.table(
                title,
                "Client",
                "Customers per second",
                "Customers per second, token loop = 1.00",
                "CPU per customer",
                "Allocated per customer");
        figures.forEach((client, own) -> report.row(
                client.title(),
                Report.ratio(ratios(own, base, Figures::customersPerSecond)),
                Report.ratio(ratios(own, tokens, Figures::customersPerSecond)),
                Report.ratio(ratios(own, base, Figures::cpuNanos)),
                Report.kilobytes(Report.median(own.stream().map(Figures::bytes).toList()))));
    }

    /** Appends how many times one thread's throughput many have. */
    void threads(int many, Report report) throws RunnerException {
        report.table(many + " threads, server latency 5 ms", "Client", "Customers per second, 1 thread = 1.00");
        for (Competitor client : List.of(Competitor.SDK, Competitor.DATABIND)) {
            List<Figures> one = new ArrayList<>();
            List<Figures> all = new ArrayList<>();
            for (int round = 0; round < effort.rounds(); round++) {
                one.add(measure("slowServer", client, 1));
                all.add(measure("slowServer", client, many));
            }
            report.row(client.title(), Report.ratio(ratios(all, one, Figures::customersPerSecond)));
        }
    }

    /** All clients list the same before anything is measured, or the run ends here. */
    private long agreedChecksum(String vendor, int pages) throws IOException {
        Map<Competitor, Long> checksums = new EnumMap<>(Competitor.class);
        for (Competitor client : Competitor.values()) {
            String url = ServerProcess.url(server.origin(), vendor, pages, 0);
            try (CustomerClient open = client.open(vendor, url)) {
                checksums.put(client, open.listAll());
            }
        }
        if (checksums.values().stream().distinct().count() > 1) {
            throw new IllegalStateException("the clients read different customers of " + vendor + ": " + checksums);
        }
        return checksums.get(Competitor.SDK);
    }

    private Figures measure(String method, Competitor client, int threads) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + ListingBenchmark.class.getSimpleName() + "\\." + method + "$")
                .param("competitor", client.name())
                .threads(threads)
                .forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(effort.iteration())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.iteration())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessCpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(jvmArguments());
        RunResult result = new Runner(options.build()).run().iterator().next();
        return new Figures(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get(ProcessCpuProfiler.RESULT).getScore(),
                result.getSecondaryResults().get(ALLOCATED).getScore());
    }

    private String[] jvmArguments() {
        List<String> arguments = new ArrayList<>(List.of("-Xms1g", "-Xmx1g"));
        arguments.add("-D" + ServerProcess.ORIGIN_PROPERTY + "=" + server.origin());
        for (String vendor : List.of("metronome", "kelviq")) {
            String property = ListingBenchmark.checksumProperty(vendor);
            if (System.getProperty(property) != null) {
                arguments.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        return arguments.toArray(String[]::new);
    }

    private static List<Double> ratios(List<Figures> figures, List<Figures> base, ToDoubleFunction<Figures> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < figures.size(); round++) {
            ratios.add(figure.applyAsDouble(figures.get(round)) / figure.applyAsDouble(base.get(round)));
        }
        return ratios;
    }

    private record Figures(double customersPerSecond, double cpuNanos, double bytes) {}
}
