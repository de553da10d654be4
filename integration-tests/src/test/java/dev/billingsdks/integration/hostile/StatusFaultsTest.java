package dev.billingsdks.integration.hostile;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class StatusFaultsTest {

    @TestFactory
    Stream<DynamicTest> statuses_that_pass() {
        return Row.tests(Stream.concat(
                Stream.of(Row.named("503 twice, then fine")
                        .first(2, Fault.error(503))
                        .recovers()
                        .afterRequests(3)),
                IntStream.of(408, 500, 502, 504)
                        .mapToObj(status -> Row.named(status + " once")
                                .once(Fault.error(status))
                                .recovers()
                                .afterRequests(2))));
    }
}
