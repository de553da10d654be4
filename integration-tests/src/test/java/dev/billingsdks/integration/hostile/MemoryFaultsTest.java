package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bombs, in a JVM of 64 MB for each vendor. Time is the processor's, so that a busy machine is not taken for a slow client. */
final class MemoryFaultsTest {

    private static final String HEAP = "-Xmx64m";
    private static final long MOST_MILLIS = 2000;

    @TestFactory
    Stream<DynamicContainer> a_bomb_is_refused_before_memory_or_time_run_out() {
        return TestVendor.all().map(vendor -> DynamicContainer.dynamicContainer(vendor.name(), tests(vendor)));
    }

    private static Stream<DynamicTest> tests(TestVendor vendor) {
        List<Trial> trials = new ArrayList<>();
        Bombs.all().forEach((name, bomb) -> {
            for (Place place : Place.THREE) {
                trials.add(new Trial(name, bomb, place, HostileVendor.start(vendor, place.scheme())));
            }
        });
        List<String> results = results(vendor, trials);
        return Stream.iterate(0, index -> index < trials.size(), index -> index + 1)
                .map(index -> DynamicTest.dynamicTest(
                        trials.get(index).name() + " [" + vendor.name() + ", "
                                + trials.get(index).place() + "]",
                        () -> check(vendor, trials.get(index), results.get(index))));
    }

    private static List<String> results(TestVendor vendor, List<Trial> trials) {
        try (HostileVendor honest = HostileVendor.start(vendor, Origin.Scheme.HTTPS)) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add(HEAP);
            command.addAll(List.of(TestCertificate.trustOptions()));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), SmallHeap.class.getName()));
            command.add(vendor.name());
            // Classes are loaded meanwhile, which is nobody's time.
            command.add(honest.baseUrl());
            for (Trial trial : trials) {
                trial.server().plan(trial.place().page(), attempt -> trial.bomb());
                command.add(trial.server().baseUrl());
            }
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines = process.inputReader().lines().toList();
            assertThat(lines).hasSize(trials.size() + 1);
            assertThat(lines.get(0)).startsWith("none\t" + honest.customerIds());
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(TestVendor vendor, Trial trial, String result) {
        try (HostileVendor server = trial.server()) {
            String[] fields = result.split("\t", -1);
            List<String> before = server.idsBefore(trial.place().page());
            assertThat(fields[0]).as(result).isEqualTo("DecodeException");
            assertThat(fields[1]).isEqualTo(before.toString());
            assertThat(Long.parseLong(fields[3])).as("milliseconds").isLessThan(MOST_MILLIS);
            assertThat(server.elsewhere().connections()).isZero();
            server.heal();
            List<String> given = new ArrayList<>(before);
            try (CustomersClient client = vendor.client(builder ->
                    builder.bearerToken(Walk.TOKEN).baseUrl(server.baseUrl()).pacing(new FakePacing()))) {
                client.customers().startingFrom(PageToken.parse(fields[2])).forEach(given::add);
            }
            assertThat(given).isEqualTo(server.customerIds());
        }
    }

    private record Trial(String name, Fault bomb, Place place, HostileVendor server) {}
}
