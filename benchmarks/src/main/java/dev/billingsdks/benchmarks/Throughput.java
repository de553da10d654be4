package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.client.CountingListener;
import dev.billingsdks.benchmarks.client.CustomerClient;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link ListingBenchmark} with several clients that alternate, so that the load of the machine affects all of
 * them.
 */
final class Throughput {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final ServerProcess server;
    private final Effort effort;

    Throughput(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /** Appends the table of a vendor's listings by one thread. */
    void listings(String vendor, int pages, String title, Report report) throws IOException {
        agreeOnChecksum(vendor, pages);
        List<Entry> entries = Stream.of(Competitor.values())
                .map(client -> new Entry(client, 1, false))
                .toList();
        Map<Entry, List<Figures>> figures = inTurns(vendor, entries, effort.rounds());
        List<Figures> base = figures.get(new Entry(Competitor.DATABIND, 1, false));
        List<Figures> tokens = figures.get(new Entry(Competitor.TOKENS, 1, false));
        report.table(
                title,
                "Client",
                "Customers per second",
                "Customers per second, token loop = 1.00",
                "CPU per customer",
                "Allocated per customer");
        figures.forEach((entry, own) -> report.row(
                entry.client().title(),
                Report.ratio(ratios(own, base, Figures::customersPerSecond)),
                Report.ratio(ratios(own, tokens, Figures::customersPerSecond)),
                Report.ratio(ratios(own, base, Figures::cpuNanos)),
                Report.kilobytes(Report.median(own.stream().map(Figures::bytes).toList()))));
    }

    /** Appends the table of the SDK's throughput relative to the token loop's, with a row for each pair of JVMs. */
    void jvms(String vendor, int pages, String title, Report report) throws IOException {
        agreeOnChecksum(vendor, pages);
        Entry sdk = new Entry(Competitor.SDK, 1, false);
        Entry tokens = new Entry(Competitor.TOKENS, 1, false);
        report.table(title, "JVM", "Customers per second, token loop = 1.00", "CPU per customer, token loop = 1.00");
        List<Double> medians = new ArrayList<>();
        for (int jvm = 1; jvm <= effort.jvms(); jvm++) {
            Map<Entry, List<Figures>> figures = inTurns(vendor, List.of(sdk, tokens), 1);
            List<Double> speed = ratios(figures.get(sdk), figures.get(tokens), Figures::customersPerSecond);
            List<Double> cpu = ratios(figures.get(sdk), figures.get(tokens), Figures::cpuNanos);
            medians.add(Report.median(speed));
            report.row(Integer.toString(jvm), Report.ratio(speed), Report.ratio(cpu));
        }
        report.row("median of the JVMs", Report.number(Report.median(medians)), "");
        report.row("lowest", Report.number(Collections.min(medians)), "");
    }

    /** Appends the table of the SDK's listings with a listener, relative to those without one. */
    void listener(String vendor, int pages, String title, Report report) throws IOException {
        agreeOnChecksum(vendor, pages);
        Entry without = new Entry(Competitor.SDK, 1, false);
        Entry with = new Entry(Competitor.SDK, 1, true);
        Map<Entry, List<Figures>> figures = inTurns(vendor, List.of(without, with), effort.rounds());
        List<Figures> base = figures.get(without);
        report.table(
                title,
                "Client",
                "Customers per second, without a listener = 1.00",
                "CPU per customer, without a listener = 1.00",
                "Allocated per customer");
        figures.forEach((entry, own) -> report.row(
                entry.listener() ? "SDK with a listener" : "SDK without a listener",
                Report.ratio(ratios(own, base, Figures::customersPerSecond)),
                Report.ratio(ratios(own, base, Figures::cpuNanos)),
                Report.kilobytes(Report.median(own.stream().map(Figures::bytes).toList()))));
    }

    /** Appends the throughput of many threads relative to one. */
    void threads(int many, Report report) throws RunnerException {
        List<Competitor> clients = List.of(Competitor.SDK, Competitor.DATABIND);
        List<Entry> entries = clients.stream()
                .flatMap(client -> Stream.of(new Entry(client, 1, false), new Entry(client, many, false)))
                .toList();
        Map<Entry, List<Figures>> figures = oneAfterTheOther("slowServer", entries);
        report.table(many + " threads, server latency 5 ms", "Client", "Customers per second, 1 thread = 1.00");
        for (Competitor client : clients) {
            List<Figures> one = figures.get(new Entry(client, 1, false));
            List<Figures> all = figures.get(new Entry(client, many, false));
            report.row(client.title(), Report.ratio(ratios(all, one, Figures::customersPerSecond)));
        }
    }

    /** Checks that all clients read the same customers, before anything is measured, and sets what each listing must give. */
    private void agreeOnChecksum(String vendor, int pages) throws IOException {
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
        System.setProperty(ListingBenchmark.checksumProperty(vendor), Long.toString(checksums.get(Competitor.SDK)));
    }

    /** Returns the figures of each entry's turns; those with the same index were measured at the same time. */
    private Map<Entry, List<Figures>> inTurns(String method, List<Entry> entries, int rounds) throws IOException {
        Map<Entry, List<Figures>> figures = new LinkedHashMap<>();
        ExecutorService runners = Executors.newFixedThreadPool(entries.size());
        try {
            for (int round = 0; round < rounds; round++) {
                try (Turns turns = Turns.among(entries.size())) {
                    Map<Entry, Future<List<Figures>>> running = new LinkedHashMap<>();
                    entries.forEach(entry ->
                            running.put(entry, runners.submit(() -> run(method, entry, turns.port()))));
                    for (Entry entry : entries) {
                        figures.computeIfAbsent(entry, any -> new ArrayList<>())
                                .addAll(running.get(entry).get());
                    }
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a benchmark did not end", e);
        } finally {
            runners.shutdownNow();
        }
        return figures;
    }

    /** For entries of many threads: while one of them waits for a turn, JMH lets the others spin. */
    private Map<Entry, List<Figures>> oneAfterTheOther(String method, List<Entry> entries) throws RunnerException {
        Map<Entry, List<Figures>> figures = new LinkedHashMap<>();
        for (int round = 0; round < effort.rounds(); round++) {
            for (Entry entry : entries) {
                figures.computeIfAbsent(entry, any -> new ArrayList<>()).addAll(run(method, entry, null));
            }
        }
        return figures;
    }

    private List<Figures> run(String method, Entry entry, @Nullable String turnsPort) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + ListingBenchmark.class.getSimpleName() + "\\." + method + "$")
                .param("competitor", entry.client().name())
                .threads(entry.threads())
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(effort.iteration())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.iteration())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessCpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(jvmArguments(entry, turnsPort));
        RunResult result = new Runner(options.build()).run().iterator().next();
        return result.getBenchmarkResults().iterator().next().getIterationResults().stream()
                .map(Throughput::figures)
                .toList();
    }

    private static Figures figures(IterationResult turn) {
        return new Figures(
                turn.getPrimaryResult().getScore(),
                turn.getSecondaryResults().get(ProcessCpuProfiler.RESULT).getScore(),
                turn.getSecondaryResults().get(ALLOCATED).getScore());
    }

    private String[] jvmArguments(Entry entry, @Nullable String turnsPort) {
        List<String> arguments = new ArrayList<>(List.of("-Xms512m", "-Xmx512m"));
        arguments.add("-D" + ServerProcess.ORIGIN_PROPERTY + "=" + server.origin());
        if (entry.listener()) {
            arguments.add("-D" + CountingListener.PROPERTY + "=true");
        }
        if (turnsPort != null) {
            arguments.add("-D" + Turns.PORT_PROPERTY + "=" + turnsPort);
        }
        for (String vendor : List.of("metronome", "kelviq")) {
            String property = ListingBenchmark.checksumProperty(vendor);
            if (System.getProperty(property) != null) {
                arguments.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        return arguments.toArray(String[]::new);
    }

    private static List<Double> ratios(List<Figures> figures, List<Figures> base, Function<Figures, Double> figure) {
        return Report.ratios(
                figures.stream().map(figure).toList(), base.stream().map(figure).toList());
    }

    private record Entry(Competitor client, int threads, boolean listener) {}

    private record Figures(double customersPerSecond, double cpuNanos, double bytes) {}
}
