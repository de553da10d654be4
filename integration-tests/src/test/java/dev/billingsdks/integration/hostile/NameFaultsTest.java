package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.runtime.error.DecodeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Property names whose hashes collide in the name table of a parser: an error of their page, and of no other. */
@Execution(ExecutionMode.CONCURRENT)
final class NameFaultsTest {

    private static final int TOO_MANY = 3_000;
    private static final List<String> NAMES = collidingNames(TOO_MANY + 20);

    @TestFactory
    Stream<DynamicTest> colliding_names_fail_their_page_and_no_other_client() {
        return Row.tests(Row.named(TOO_MANY + " colliding names")
                .always(Fault.changedJson(json -> with(NAMES.subList(0, TOO_MANY), json)))
                .fails(DecodeException.class)
                .afterRequests(1)
                .check(NameFaultsTest::checkOtherClient));
    }

    /** A few names that collide with those before are valid. */
    private static void checkOtherClient(RowRun run) {
        HostileVendor server = run.server();
        server.plan(
                run.location().page(),
                attempt -> Fault.changedJson(json -> with(NAMES.subList(TOO_MANY, NAMES.size()), json)));
        try (CustomersClient other = run.vendor().client(options -> {
            server.configure(options);
            options.bearerToken(RowRun.TOKEN).pacing(new FakePacing()).maxAttempts(1);
        })) {
            assertThat(other.customers().stream().toList()).isEqualTo(server.customerIds());
        }
        server.clearFaults();
    }

    private static String with(List<String> names, String json) {
        assertThat(json).startsWith("{");
        return names.stream().map(name -> '"' + name + "\":1,").collect(Collectors.joining("", "{", json.substring(1)));
    }

    /**
     * Returns names of eight characters, whose two halves jackson-core 3 adds before the seed of a table is applied.
     */
    private static List<String> collidingNames(int count) {
        int sum = half(quad("name")) + 33 * quad("0000");
        return IntStream.iterate(0, number -> number + 1)
                .map(number -> quad(Integer.toString(0x10000 + number, 36)))
                .mapToObj(first -> ByteBuffer.allocate(8).putInt(first).putInt((sum - half(first)) * inverse33()))
                .map(ByteBuffer::array)
                .filter(NameFaultsTest::isPlain)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .limit(count)
                .toList();
    }

    private static int half(int quad) {
        int hash = quad + (quad >>> 15);
        return hash ^ (hash >>> 9);
    }

    /** Returns the int whose product with 33 is 1. */
    private static int inverse33() {
        return 1_041_204_193;
    }

    private static int quad(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet < '#' || octet > '~' || octet == '\\') {
                return false;
            }
        }
        return true;
    }
}
