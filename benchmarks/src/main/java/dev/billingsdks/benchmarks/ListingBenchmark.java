package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.client.CustomerClient;
import dev.billingsdks.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole listings by a client after its warm-up; one operation is one customer. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
public class ListingBenchmark {

    /** Lists Metronome's customers, 100 a page. */
    @Benchmark
    @OperationsPerInvocation(Metronome.PAGES * 100)
    public long metronome(Metronome listing) throws IOException {
        return listing.listAll();
    }

    /** Lists Kelviq's customers, 10,000 a page. */
    @Benchmark
    @OperationsPerInvocation(Kelviq.PAGES * 10_000)
    public long kelviq(Kelviq listing) throws IOException {
        return listing.listAll();
    }

    /** Lists Metronome's customers if the server takes 5 ms for a page, by one thread and by many. */
    @Benchmark
    @OperationsPerInvocation(Metronome.PAGES * 100)
    public long slowServer(SlowMetronome listing) throws IOException {
        return listing.listAll();
    }

    /** A client and the listing that it reads. */
    @State(Scope.Benchmark)
    public abstract static class Listing {

        /** The client. */
        @Param({"SDK", "DATABIND", "TOKENS", "STOCK"})
        public Competitor competitor = Competitor.SDK;

        private final String vendor;
        private final int pages;
        private final int latencyMillis;
        private @Nullable CustomerClient client;
        private @Nullable ServerProcess ownServer;
        private Turns.@Nullable Player turns;
        private @Nullable Long expected;

        Listing(String vendor, int pages, int latencyMillis) {
            this.vendor = vendor;
            this.pages = pages;
            this.latencyMillis = latencyMillis;
        }

        /** Opens the client, with the server of the whole run if there is one. */
        @Setup
        public void open() throws IOException {
            String server = System.getProperty(ServerProcess.ORIGIN_PROPERTY);
            if (server == null) {
                ownServer = ServerProcess.start();
                server = ownServer.origin();
            }
            expected = Long.getLong(checksumProperty(vendor));
            client = competitor.open(vendor, ServerProcess.url(server, vendor, pages, latencyMillis));
            Integer port = Integer.getInteger(Turns.PORT_PROPERTY);
            turns = port == null ? null : Turns.Player.connect(port);
        }

        /** Waits until no other JVM of the run is measuring. */
        @Setup(Level.Iteration)
        public void awaitTurn() throws IOException {
            if (turns != null) {
                turns.await();
            }
        }

        /** Allows the next JVM to measure. */
        @TearDown(Level.Iteration)
        public void endTurn() throws IOException {
            if (turns != null) {
                turns.end();
            }
        }

        /** Closes the client. */
        @TearDown
        public void close() throws IOException {
            if (client != null) {
                client.close();
            }
            if (ownServer != null) {
                ownServer.close();
            }
            if (turns != null) {
                turns.close();
            }
        }

        long listAll() throws IOException {
            if (client == null) {
                throw new IllegalStateException("not open");
            }
            long checksum = client.listAll();
            if (expected != null && checksum != expected) {
                throw new IllegalStateException(competitor + " has read other customers than the other clients");
            }
            return checksum;
        }
    }

    /** Ten pages of Metronome's. */
    public static class Metronome extends Listing {

        static final int PAGES = 10;

        /** Called by JMH. */
        public Metronome() {
            super("metronome", PAGES, 0);
        }
    }

    /** Two pages of Kelviq's. */
    public static class Kelviq extends Listing {

        static final int PAGES = 2;

        /** Called by JMH. */
        public Kelviq() {
            super("kelviq", PAGES, 0);
        }
    }

    /** Ten pages of Metronome's, each after 5 ms. */
    public static class SlowMetronome extends Listing {

        /** Called by JMH. */
        public SlowMetronome() {
            super("metronome", Metronome.PAGES, 5);
        }
    }

    static String checksumProperty(String vendor) {
        return "benchmarks.checksum." + vendor;
    }
}
