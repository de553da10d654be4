package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Bombs, in a JVM of 64 MB. CPU time is measured, so that a busy machine does not look like a slow client. */
@Execution(ExecutionMode.CONCURRENT)
final class MemoryFaultsTest {

    private static final String HEAP = "-Xmx64m";
    private static final long MOST_MILLIS = 2000;

    /** Of the vendor, including some that are read beyond the end in parallel. */
    private static final int ALL_PAGES = 8;

    @TestFactory
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    Stream<DynamicTest> a_bomb_is_rejected_before_memory_or_time_is_exhausted() {
        List<TestVendor> vendors = TestVendor.all().toList();
        List<Trial> trials = new ArrayList<>();
        for (TestVendor vendor : vendors) {
            addTrials(trials, vendor, Bombs.everyKind(), FaultLocation.LAST_PAGE, TransportKind.PLAIN_HTTP);
            if (LongRun.ON) {
                addTrials(trials, vendor, Bombs.everyKind(), FaultLocation.MIDDLE_PAGE, TransportKind.TLS);
                addTrials(trials, vendor, Bombs.all(), FaultLocation.FIRST_PAGE, TransportKind.TLS);
            }
        }
        if (!LongRun.ON) {
            // Most of the time of these tests is spent on encrypting the bombs, and reading TLS does not depend on the
            // vendor.
            addTrials(trials, vendors.get(0), Bombs.all(), FaultLocation.MIDDLE_PAGE, TransportKind.TLS);
        }
        return tests(trials);
    }

    @TestFactory
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    Stream<DynamicTest> bombs_on_every_page_that_are_read_at_the_same_time_are_rejected_before_memory_is_exhausted() {
        List<Trial> trials = new ArrayList<>();
        TestVendor.all().forEach(vendor -> {
            List<Load> loads = Load.ofSeveralPages(vendor).toList();
            int turn = 0;
            for (Map.Entry<String, Fault> bomb : Bombs.atTheSameTime().entrySet()) {
                LongRun.inTurn(vendor, turn++, loads)
                        .forEach(load -> trials.add(new Trial(
                                vendor,
                                bomb.getKey() + " [" + vendor.name() + ", " + load + "]",
                                bomb.getValue(),
                                FaultLocation.FIRST_PAGE,
                                load,
                                HostileVendor.start(vendor, TransportKind.PLAIN_HTTP))));
            }
        });
        return tests(trials);
    }

    private static Stream<DynamicTest> tests(List<Trial> trials) {
        List<String> results = results(trials);
        return IntStream.range(0, trials.size())
                .mapToObj(index -> DynamicTest.dynamicTest(
                        trials.get(index).name(), () -> check(trials.get(index), results.get(index))));
    }

    private static void addTrials(
            List<Trial> trials,
            TestVendor vendor,
            Map<String, Fault> bombs,
            FaultLocation location,
            TransportKind transport) {
        bombs.forEach((name, bomb) -> trials.add(new Trial(
                vendor,
                name + " [" + vendor.name() + ", " + transport + ", " + location + "]",
                bomb,
                location,
                Load.ONE_PAGE,
                HostileVendor.start(vendor, transport))));
    }

    private static List<String> results(List<Trial> trials) {
        TestVendor vendor = trials.get(0).vendor();
        try (HostileVendor validResponse = HostileVendor.start(vendor, TransportKind.TLS)) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add(HEAP);
            if (!LongRun.ON) {
                // The collector that the JVM chooses on a machine with so little memory; it takes a third less time.
                // The long form has G1.
                command.add("-XX:+UseSerialGC");
            }
            command.addAll(List.of(TestCertificate.trustOptions()));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), SmallHeap.class.getName()));
            // The time of loading classes is not counted.
            command.addAll(List.of(vendor.name(), validResponse.baseUrl(), Load.ONE_PAGE.name()));
            for (Trial trial : trials) {
                trial.plan();
                command.addAll(List.of(
                        trial.vendor().name(),
                        trial.server().baseUrl(),
                        trial.load().name()));
            }
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines = process.inputReader().lines().toList();
            assertThat(lines).hasSize(trials.size() + 1);
            assertThat(lines.get(0)).startsWith("none\t" + validResponse.customerIds());
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(Trial trial, String result) {
        try (HostileVendor server = trial.server()) {
            String[] fields = result.split("\t", -1);
            List<String> before = server.idsBefore(trial.location().page());
            assertThat(fields[0]).as(result).isEqualTo("DecodeException");
            assertThat(fields[1]).isEqualTo(before.toString());
            assertThat(Long.parseLong(fields[3])).as("milliseconds").isLessThan(MOST_MILLIS);
            assertThat(server.otherOrigin().connections()).isZero();
            server.clearFaults();
            List<String> listed = new ArrayList<>(before);
            try (CustomersClient client = trial.vendor()
                    .client(builder -> builder.bearerToken(RowRun.TOKEN)
                            .baseUrl(server.baseUrl())
                            .pacing(new FakePacing()))) {
                client.customers().startingFrom(PageToken.parse(fields[2])).forEach(listed::add);
            }
            assertThat(listed).isEqualTo(server.customerIds());
        }
    }

    /**
     * One listing.
     *
     * @param location the first page that is a bomb, and the only one if pages are read one after the other
     */
    private record Trial(
            TestVendor vendor, String name, Fault bomb, FaultLocation location, Load load, HostileVendor server) {

        void plan() {
            server.plan(location.page(), attempt -> bomb);
            if (load != Load.ONE_PAGE) {
                IntStream.range(location.page() + 1, ALL_PAGES).forEach(page -> server.plan(page, attempt -> bomb));
            }
        }
    }
}
