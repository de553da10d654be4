package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.FakePacing;
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

/** Tokens that the vendor refuses. */
final class CredentialFaultsTest {

    private static final int THREADS = 20;

    @TestFactory
    Stream<DynamicTest> a_refused_token_is_replaced_once() {
        return Row.tests(
                Row.named("401, a fixed token")
                        .always(Fault.error(401))
                        .fails(AuthenticationException.class)
                        .afterRequests(1),
                Row.named("401, the supplier has a new token")
                        .always(refusing(Walk.TOKEN + "-1", Fault.error(401)))
                        .with(builder -> builder.bearerToken(newTokens()))
                        .recovers()
                        .afterRequests(2)
                        .check(walk -> assertThat(tokens(walk))
                                .containsExactly("Bearer " + Walk.TOKEN + "-1", "Bearer " + Walk.TOKEN + "-2")),
                Row.named("401, the supplier has the same token again")
                        .always(Fault.error(401))
                        .with(builder -> builder.bearerToken(() -> Walk.TOKEN))
                        .fails(AuthenticationException.class)
                        .afterRequests(2),
                Row.named("401, every new token refused")
                        .always(Fault.error(401))
                        .with(builder -> builder.bearerToken(newTokens()))
                        .fails(AuthenticationException.class)
                        .afterRequests(2));
    }

    @TestFactory
    Stream<DynamicTest> many_threads_replace_a_refused_token_once() {
        return TestVendor.all()
                .flatMap(vendor -> Place.THREE.stream()
                        .map(place -> DynamicTest.dynamicTest(
                                "401 for " + THREADS + " threads at once [" + vendor.name() + ", " + place + "]",
                                () -> refuseManyThreads(vendor, place))));
    }

    private static void refuseManyThreads(TestVendor vendor, Place place) throws Exception {
        CountDownLatch allAsked = new CountDownLatch(THREADS);
        AtomicInteger asked = new AtomicInteger();
        Supplier<String> tokens = () -> Walk.TOKEN + "-" + asked.incrementAndGet();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HostileVendor server = HostileVendor.start(vendor, place.scheme());
                LogCapture log = LogCapture.start();
                CustomersClient client = vendor.client(builder ->
                        builder.bearerToken(tokens).baseUrl(server.baseUrl()).pacing(new FakePacing()))) {
            server.plan(
                    place.page(),
                    attempt -> refusing(Walk.TOKEN + "-1", (request, wire) -> {
                        allAsked.countDown();
                        await(allAsked);
                        Fault.error(401).answer(request, wire);
                    }));

            List<Future<List<String>>> listings = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                listings.add(threads.submit(() -> client.customers().stream().toList()));
            }

            for (Future<List<String>> listing : listings) {
                assertThat(listing.get(30, TimeUnit.SECONDS)).isEqualTo(server.customerIds());
            }
            assertThat(asked).hasValue(2);
            assertThat(server.requests()).hasSize(THREADS * 4);
            assertThat(server.elsewhere().connections()).isZero();
            Secrecy.check(log);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Fault refusing(String token, Fault refusal) {
        return (asked, wire) -> {
            if (asked.request().header("Authorization").equals(List.of("Bearer " + token))) {
                refusal.answer(asked, wire);
            } else {
                wire.send(asked.honest().bytes());
            }
        };
    }

    private static Supplier<String> newTokens() {
        AtomicInteger count = new AtomicInteger();
        return () -> Walk.TOKEN + "-" + count.incrementAndGet();
    }

    private static Stream<String> tokens(Walk walk) {
        return walk.requests().stream()
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
