package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.hc.core5.util.VersionInfo;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, or the parts that are named as arguments, and prints the tables. */
public final class Compare {

    static final List<String> PARTS = List.of(
            "metronome",
            "kelviq",
            "jvms",
            "listener",
            "threads",
            "reading-ahead",
            "cold-start",
            "heap",
            "virtual-threads",
            "accounts");

    private static final int MANY_THREADS = 16;

    private Compare() {}

    /** Measures the given parts, or everything if there are none. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> parts = arguments.length == 0 ? PARTS : List.of(arguments);
        if (!PARTS.containsAll(parts)) {
            System.err.println("The parts are " + String.join(", ", PARTS));
            System.exit(1);
        }
        run(parts, Effort.MEASURED, new Report(System.out));
    }

    static void run(List<String> parts, Effort effort, Report report) throws IOException, RunnerException {
        // The lock of JMH is ignored: whether other runs on the machine disturb the figures is for the reader to
        // decide.
        System.setProperty("jmh.ignoreLock", "true");
        report.text(machine());
        try (ServerProcess server = ServerProcess.start()) {
            System.setProperty(ServerProcess.ORIGIN_PROPERTY, server.origin());
            for (String part : parts) {
                measure(part, server, effort, report);
            }
        } finally {
            System.clearProperty(ServerProcess.ORIGIN_PROPERTY);
        }
    }

    private static void measure(String part, ServerProcess server, Effort effort, Report report)
            throws IOException, RunnerException {
        Throughput throughput = new Throughput(server, effort);
        switch (part) {
            case "metronome" ->
                throughput.listings(
                        "metronome", ListingBenchmark.Metronome.PAGES, "Metronome, 100 customers a page", report);
            case "kelviq" ->
                throughput.listings("kelviq", ListingBenchmark.Kelviq.PAGES, "Kelviq, 10,000 customers a page", report);
            case "jvms" -> {
                throughput.jvms(
                        "metronome", ListingBenchmark.Metronome.PAGES, "Metronome, one JVM after the other", report);
                throughput.jvms("kelviq", ListingBenchmark.Kelviq.PAGES, "Kelviq, one JVM after the other", report);
            }
            case "listener" -> {
                throughput.listener(
                        "metronome",
                        ListingBenchmark.Metronome.PAGES,
                        "Metronome, with and without a listener",
                        report);
                throughput.listener(
                        "kelviq", ListingBenchmark.Kelviq.PAGES, "Kelviq, with and without a listener", report);
            }
            case "threads" -> throughput.threads(MANY_THREADS, report);
            case "reading-ahead" -> new ReadingAhead(server, effort).measure(report);
            case "cold-start" -> new ColdStart(server, effort).measure(report);
            case "heap" -> new SmallestHeap(server, effort).measure(report);
            case "accounts" -> new ManyAccounts(server, effort).measure(report);
            default -> new VirtualThreads(server, effort).measure(report);
        }
    }

    private static String machine() {
        return LocalDate.now() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("java.vm.name")
                + " "
                + Runtime.version() + ", HttpClient "
                + release("org.apache.hc.client5") + ", Jackson " + new tools.jackson.core.json.JsonFactory().version()
                + " and, with databind, " + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION
                + ". Ratios are medians, with the middle half of all turns; a hand-written loop with databind"
                + " is 1.00.";
    }

    private static String release(String module) {
        VersionInfo version = VersionInfo.loadVersionInfo(module, Compare.class.getClassLoader());
        return version == null ? "?" : version.getRelease();
    }
}
