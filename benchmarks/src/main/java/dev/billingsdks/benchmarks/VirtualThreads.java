package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number of times that virtual threads that list with the SDK pin their carriers, on a JDK that has virtual
 * threads.
 */
final class VirtualThreads {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)[^\"]*\"");
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final ServerProcess server;
    private final Effort effort;

    VirtualThreads(ServerProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    /** Appends the table, or the reason why there is none. */
    void measure(Report report) throws IOException {
        Path javaHome = javaHome();
        if (javaHome == null) {
            report.text("Virtual threads: not run, because neither this JDK nor one in " + INSTALLED + " has them.");
            return;
        }
        String url = ServerProcess.url(server.origin(), "metronome", 10, 5);
        ChildJvm.Outcome outcome = ChildJvm.run(
                javaHome,
                List.of(),
                Competitor.SDK,
                VirtualThreadListing.class,
                List.of(url, Integer.toString(effort.virtualThreads())),
                AT_MOST);
        if (outcome.line() == null) {
            throw new IllegalStateException("the virtual threads did not end");
        }
        report.table(effort.virtualThreads() + " virtual threads, server latency 5 ms", "Client", "JDK", "Pinned");
        report.row(Competitor.SDK.title(), Integer.toString(feature(javaHome)), outcome.line());
    }

    /** Returns a JDK that has virtual threads, or null if there is none. */
    static @Nullable Path javaHome() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(ChildJvm.ownJavaHome()));
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> installed = Files.list(INSTALLED)) {
                installed.sorted().forEach(homes::add);
            }
        }
        for (Path home : homes) {
            if (feature(home) >= FIRST_WITH_VIRTUAL_THREADS) {
                return home;
            }
        }
        return null;
    }

    /** Returns the JDK's feature version, or 0 if the folder is not a JDK. */
    static int feature(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isRegularFile(home.resolve("bin/java"))) {
            return 0;
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }
}
