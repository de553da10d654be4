package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.AuthenticationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tokens that the vendor rejects. */
@Execution(ExecutionMode.CONCURRENT)
final class CredentialFaultsTest {

    private static final int THREADS = 20;

    @TestFactory
    Stream<DynamicTest> a_rejected_token_is_renewed_once() {
        return Row.tests(
                Row.named("401, a fixed token")
                        .always(Fault.error(401))
                        .fails(AuthenticationException.class)
                        .afterRequests(1),
                Row.named("401, the supplier has a new token")
                        .always(refusing(RowRun.TOKEN + "-1", Fault.error(401)))
                        .with(builder -> builder.bearerToken(newTokens()))
                        .recovers()
                        .afterRequests(2)
                        .check(run -> assertThat(tokens(run))
                                .containsExactly("Bearer " + RowRun.TOKEN + "-1", "Bearer " + RowRun.TOKEN + "-2")),
                Row.named("401, the supplier has the same token again")
                        .always(Fault.error(401))
                        .with(builder -> builder.bearerToken(() -> RowRun.TOKEN))
                        .fails(AuthenticationException.class)
                        .afterRequests(2),
                Row.named("401, every new token rejected")
                        .always(Fault.error(401))
                        .with(builder -> builder.bearerToken(newTokens()))
                        .fails(AuthenticationException.class)
                        .afterRequests(2));
    }

    @TestFactory
    Stream<DynamicTest> many_threads_renew_a_rejected_token_once() {
        return TestVendor.all()
                .flatMap(vendor -> LongRun.inTurn(vendor, 0, FaultLocation.THREE).stream()
                        .map(location -> DynamicTest.dynamicTest(
                                "401 for " + THREADS + " threads at once [" + vendor.name() + ", " + location + "]",
                                () -> rejectManyThreads(vendor, location))));
    }

    private static void rejectManyThreads(TestVendor vendor, FaultLocation location) throws Exception {
        CountDownLatch allAsked = new CountDownLatch(THREADS);
        AtomicInteger context = new AtomicInteger();
        Supplier<String> tokens = () -> RowRun.TOKEN + "-" + context.incrementAndGet();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                LogCapture log = LogCapture.start();
                CustomersClient client = vendor.client(builder ->
                        builder.bearerToken(tokens).baseUrl(server.baseUrl()).pacing(new FakePacing()))) {
            server.plan(
                    location.page(),
                    attempt -> refusing(RowRun.TOKEN + "-1", (request, wire) -> {
                        allAsked.countDown();
                        await(allAsked);
                        Fault.error(401).respond(request, wire);
                    }));

            List<Future<List<String>>> listings = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                listings.add(threads.submit(() -> client.customers().stream().toList()));
            }

            for (Future<List<String>> listing : listings) {
                assertThat(listing.get(30, TimeUnit.SECONDS)).isEqualTo(server.customerIds());
            }
            assertThat(context).hasValue(2);
            assertThat(server.requests()).hasSize(THREADS * 4);
            assertThat(server.otherOrigin().connections()).isZero();
            Secrecy.check(log);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Fault refusing(String token, Fault refusal) {
        return (context, wire) -> {
            if (context.request().header("Authorization").equals(List.of("Bearer " + token))) {
                refusal.respond(context, wire);
            } else {
                wire.send(context.validResponse().bytes());
            }
        };
    }

    private static Supplier<String> newTokens() {
        AtomicInteger count = new AtomicInteger();
        return () -> RowRun.TOKEN + "-" + count.incrementAndGet();
    }

    private static Stream<String> tokens(RowRun run) {
        return run.requests().stream()
                .flatMap(request -> request.header("Authorization").stream())
                .distinct();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
