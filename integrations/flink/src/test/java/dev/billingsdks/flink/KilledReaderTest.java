package dev.billingsdks.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountJson;
import dev.billingsdks.flink.support.ChildJvm;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A JVM whose readers are within a request ends by SIGKILL, and another one continues from its last checkpoint. */
@EnabledIfSystemProperty(named = "test.long", matches = "true")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledReaderTest {

    private static final int READERS = 2;

    /** Pages of two customers, before the vendor no longer responds. */
    private static final int PAGES_BEFORE = 25;

    @TempDir
    Path folder;

    @Test
    void readers_that_are_killed_within_a_request_lose_and_repeat_no_customer() throws Exception {
        try (TestVendor vendor = new TestVendor(20, 2, 1)) {
            List<Account> accounts = vendor.accounts(VendorKind.METRONOME, 6);
            CountDownLatch waiting = new CountDownLatch(PAGES_BEFORE + READERS);
            AtomicBoolean killed = new AtomicBoolean();
            accounts.forEach(account -> vendor.behave(account.id(), request -> {
                waiting.countDown();
                return !killed.get() && waiting.getCount() < READERS;
            }));
            Path file = Files.writeString(
                    folder.resolve("accounts.json"),
                    JsonValue.of(accounts.stream().map(AccountJson::write).toList())
                            .toJson());
            Path customers = folder.resolve("customers");

            Process child =
                    ChildJvm.start("512m", KilledJob.class, file.toString(), folder.toString(), customers.toString());
            try (BufferedReader output = child.inputReader()) {
                assertThat(waiting.await(1, TimeUnit.MINUTES)).isTrue();
                awaitCheckpointOf(2 * PAGES_BEFORE, output);
                child.toHandle().destroyForcibly();
                assertThat(child.waitFor()).isEqualTo(128 + 9);
            }
            int requestsBefore = vendor.requests();
            killed.set(true);
            ChildJvm.run(
                    "512m",
                    KilledJob.class,
                    file.toString(),
                    folder.toString(),
                    customers.toString(),
                    latestCheckpoint().toUri().toString());

            assertThat(Files.readAllLines(customers)).containsExactlyInAnyOrderElementsOf(vendor.expected(accounts));
            assertThat(vendor.requests() - requestsBefore).isEqualTo(6 * 10 - PAGES_BEFORE);
        }
    }

    /** The test ends with the output if the checkpoint does not come. */
    private static void awaitCheckpointOf(int customers, BufferedReader output) throws IOException {
        StringBuilder before = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.equals("checkpoint covers " + customers)) {
            before.append(line).append('\n');
            line = output.readLine();
        }
        assertThat(line).as(before.toString()).isNotNull();
    }

    private Path latestCheckpoint() throws IOException {
        try (Stream<Path> files = Files.find(folder, 3, (path, attributes) -> path.endsWith("_metadata"))) {
            return files.map(Path::getParent)
                    .max(Comparator.comparingInt(checkpoint ->
                            Integer.parseInt(checkpoint.getFileName().toString().substring("chk-".length()))))
                    .orElseThrow();
        }
    }
}
