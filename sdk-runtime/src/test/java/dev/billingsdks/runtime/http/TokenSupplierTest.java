package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.credentials.CredentialsInternals;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Token suppliers that hang, fail, or call back. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TokenSupplierTest {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final RequestOptions AMPLE_TIME =
            RequestOptions.builder().timeout(Duration.ofSeconds(20)).build();

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final Queue<Thread> suppliers = new ConcurrentLinkedQueue<>();

    @AfterEach
    void release() {
        released.countDown();
        server.close();
    }

    @Test
    void a_supplier_that_hangs_is_left_at_the_deadline_and_interrupted() throws Exception {
        try (TestClient client = client(this::hang).timeout(SOON).build()) {
            long start = System.nanoTime();
            DeadlineExceededException e = catchThrowableOfType(DeadlineExceededException.class, client::getThing);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SOON, SOON.plusMillis(900));
            assertThat(e)
                    .hasMessage("Acme getThing: GET /things: not done within PT0.2S, while waiting for the supplier of"
                            + " bearer tokens");
        }
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void close_ends_the_wait_for_a_supplier() throws Exception {
        TestClient client = client(this::hang).build();
        Caller caller = Caller.start(client);
        assertThat(hanging.await(5, TimeUnit.SECONDS)).isTrue();

        client.close();

        assertThat(caller.failureWithinASecond())
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("Acme getThing: GET /things: the client was closed meanwhile");
        assertThat(caller.flag).isFalse();
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void close_ends_the_wait_of_every_thread_for_one_supplier() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        TestClient client = client(() -> {
                    calls.incrementAndGet();
                    return hang();
                })
                .build();
        List<Caller> callers =
                Stream.generate(() -> Caller.start(client)).limit(5).toList();
        assertThat(hanging.await(5, TimeUnit.SECONDS)).isTrue();
        Eventually.is(
                "all wait",
                () -> callers.stream().allMatch(caller -> caller.thread.getState() == Thread.State.TIMED_WAITING));

        client.close();

        for (Caller caller : callers) {
            assertThat(caller.failureWithinASecond()).isExactlyInstanceOf(TransportException.class);
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void an_interrupt_ends_the_wait_for_a_supplier_and_stays_set() throws Exception {
        try (TestClient client = client(this::hang).build()) {
            Caller caller = Caller.start(client);
            assertThat(hanging.await(5, TimeUnit.SECONDS)).isTrue();

            caller.thread.interrupt();

            assertThat(caller.failureWithinASecond())
                    .isExactlyInstanceOf(InterruptedCallException.class)
                    .hasMessage("Acme getThing: GET /things: the thread was interrupted while waiting for the supplier"
                            + " of bearer tokens")
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(caller.flag).isTrue();
        }
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_thread_that_waits_takes_over_from_one_that_gives_up() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (TestClient client =
                client(() -> calls.incrementAndGet() == 1 ? hang() : "second").build()) {
            Caller first = Caller.start(client);
            assertThat(hanging.await(5, TimeUnit.SECONDS)).isTrue();
            Caller second = Caller.start(client);
            Eventually.is("waiting", () -> second.thread.getState() == Thread.State.TIMED_WAITING);

            first.thread.interrupt();

            assertThat(first.failureWithinASecond()).isInstanceOf(InterruptedCallException.class);
            assertThat(second.failureWithin(Duration.ofSeconds(20))).isNull();
        }
        assertThat(server.onlyRequest().header("Authorization")).isEqualTo("Bearer second");
    }

    @Test
    void a_token_that_comes_too_late_does_not_replace_a_newer_one() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch late = new CountDownLatch(1);
        try (TestClient client = client(() -> {
                    suppliers.add(Thread.currentThread());
                    if (calls.incrementAndGet() == 1) {
                        awaitUninterruptibly(late);
                        return "late";
                    }
                    return "newer";
                })
                .timeout(SOON)
                .build()) {
            assertThat(catchThrowable(client::getThing)).isInstanceOf(DeadlineExceededException.class);
            client.getThing();
            late.countDown();
            suppliers.element().join(5000);
            client.getThing();
        }
        assertThat(server.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer newer", "Bearer newer");
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_supplier_that_always_hangs_keeps_no_more_than_eight_threads() {
        Supplier<String> supplier = this::hangForGood;
        try (TestClient client = client(supplier).timeout(Duration.ofMillis(1)).build()) {
            assertThat(failureAfterDeadlines(client::getThing))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: the supplier of bearer tokens still hangs in 8 earlier calls");
            released.countDown();
            Eventually.is(
                    "all ended",
                    () -> suppliers.size() == CredentialsInternals.MAX_THREADS
                            && suppliers.stream().noneMatch(Thread::isAlive));
            assertThat(client.getThing(AMPLE_TIME).id()).isEqualTo("t1");
        }
    }

    @Test
    void new_suppliers_that_always_hang_keep_no_more_than_sixty_four_threads_of_one_client() {
        try (TestClient client = TestClient.of(server)
                .pacing(Pacing.system())
                .timeout(Duration.ofMillis(1))
                .build()) {
            assertThat(failureAfterDeadlines(() -> client.getThing(hangingToken())))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: suppliers of bearer tokens still hang in 64 earlier calls");
            released.countDown();
            Eventually.is(
                    "all ended",
                    () -> suppliers.size() == CredentialsInternals.MAX_THREADS_OF_CLIENT
                            && suppliers.stream().noneMatch(Thread::isAlive));
            RequestOptions options = RequestOptions.builder()
                    .bearerToken(this::hangForGood)
                    .timeout(AMPLE_TIME.timeout())
                    .build();
            assertThat(client.getThing(options).id()).isEqualTo("t1");
        }
    }

    /** Repeats a call until it fails in another way; a short deadline may be over before the supplier is called. */
    private static Throwable failureAfterDeadlines(Runnable call) {
        for (int i = 0; i < 10_000; i++) {
            Throwable failure = catchThrowable(call::run);
            if (!(failure instanceof DeadlineExceededException)) {
                return failure;
            }
        }
        throw new AssertionError("every call ended at its deadline");
    }

    @Test
    void suppliers_that_make_calls_with_new_suppliers_come_to_an_end() {
        AtomicInteger calls = new AtomicInteger();
        try (TestClient client = TestClient.of(server).build()) {
            Throwable e = catchThrowable(() -> callWithNewSupplier(client, calls));

            assertThat(e)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessageContaining("suppliers of bearer tokens make calls with suppliers more than 8 deep");
        }
        assertThat(calls).hasValue(CredentialsInternals.MAX_DEPTH);
        assertThat(server.requests()).isEmpty();
    }

    private static String callWithNewSupplier(TestClient client, AtomicInteger calls) {
        return client.getThing(RequestOptions.builder()
                        .bearerToken(() -> {
                            calls.incrementAndGet();
                            return callWithNewSupplier(client, calls);
                        })
                        .build())
                .id();
    }

    private RequestOptions hangingToken() {
        return RequestOptions.builder().bearerToken(() -> hangForGood()).build();
    }

    private String hangForGood() {
        suppliers.add(Thread.currentThread());
        awaitUninterruptibly(released);
        return "late";
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IOException("secret"),
                new IllegalStateException("secret"),
                new InterruptedException("secret"),
                new AssertionError("secret"),
                new StackOverflowError("secret"),
                new NoClassDefFoundError("secret"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_supplier_throws_is_the_cause_of_a_request_not_sent_exception(Throwable failure) {
        try (TestClient client = client(() -> TokenSupplierTest.<RuntimeException, String>sneak(failure))
                .build()) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: the supplier of bearer tokens failed with "
                            + failure.getClass().getName());
            assertThat(e.getCause()).isSameAs(failure);
        }
        assertThat(Thread.interrupted()).isFalse();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void an_sdk_exception_of_a_supplier_does_not_pass_for_one_of_the_call() {
        SdkException failure = new TransportException("no response", null, "Other", "getToken");
        try (TestClient client = client(() -> TokenSupplierTest.<RuntimeException, String>sneak(failure))
                .build()) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessageContaining("Other getToken: no response");
            assertThat(e.getCause()).isSameAs(failure);
        }
    }

    @Test
    void a_supplier_that_calls_its_own_client_is_refused() {
        AtomicReference<TestClient> self = new AtomicReference<>();
        try (TestClient client = client(() -> self.get().getThing().id()).build()) {
            self.set(client);

            Throwable e = catchThrowable(client::getThing);

            assertThat(e)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessageContaining("the supplier of bearer tokens makes a call that needs its own token")
                    .hasCauseExactlyInstanceOf(RequestNotSentException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_supplier_that_calls_its_own_client_is_refused_after_a_401_too() {
        server.then(Replies.thing(), Replies.status(401));
        AtomicReference<TestClient> self = new AtomicReference<>();
        AtomicInteger calls = new AtomicInteger();
        try (TestClient client = client(() -> calls.incrementAndGet() == 1
                        ? "first"
                        : self.get().getThing().id())
                .build()) {
            self.set(client);
            client.getThing();

            assertThat(catchThrowable(client::getThing)).isExactlyInstanceOf(RequestNotSentException.class);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void suppliers_of_two_clients_that_call_each_other_are_refused() {
        AtomicReference<TestClient> first = new AtomicReference<>();
        try (TestClient second = client(() -> first.get().getThing().id()).build();
                TestClient client = client(() -> second.getThing().id()).build()) {
            first.set(client);

            assertThat(catchThrowable(client::getThing)).isExactlyInstanceOf(RequestNotSentException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_supplier_may_call_another_client() {
        try (TestClient other = TestClient.of(server).build();
                TestClient client = client(() -> other.getThing().id()).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
        assertThat(server.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer " + TestClient.TOKEN, "Bearer t1");
    }

    @Test
    void a_supplier_that_waits_for_a_call_of_its_client_on_another_thread_ends_at_the_deadline() {
        AtomicReference<TestClient> self = new AtomicReference<>();
        AtomicReference<Caller> inner = new AtomicReference<>();
        try (TestClient client = client(() -> {
                    inner.compareAndSet(null, Caller.start(self.get()));
                    join(inner.get().thread);
                    return "token";
                })
                .timeout(SOON)
                .build()) {
            self.set(client);

            assertThat(catchThrowable(client::getThing)).isInstanceOf(DeadlineExceededException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_supplier_runs_on_a_daemon_thread_with_the_callers_context_class_loader_alone() throws Exception {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {};
        AtomicReference<String> inherited = new AtomicReference<>("not run");
        AtomicReference<ClassLoader> context = new AtomicReference<>();
        try (TestClient client = client(() -> {
                    suppliers.add(Thread.currentThread());
                    inherited.set(local.get());
                    context.set(Thread.currentThread().getContextClassLoader());
                    return "token";
                })
                .build()) {
            Thread caller = new Thread(() -> {
                local.set("of the caller");
                client.getThing();
            });
            caller.setContextClassLoader(loader);
            caller.start();
            caller.join();
        }
        Thread thread = suppliers.element();
        thread.join(5000);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.isAlive()).isFalse();
        assertThat(inherited).hasValue(null);
        assertThat(context).hasValue(loader);
    }

    @Test
    void a_thread_is_started_for_each_refresh_and_for_no_other_call() {
        try (TestClient client = client(() -> {
                    suppliers.add(Thread.currentThread());
                    return "token";
                })
                .build()) {
            IntStream.range(0, 20).forEach(call -> client.getThing());
        }
        assertThat(suppliers).hasSize(1);
    }

    private TestClient.Builder client(Supplier<String> supplier) {
        return TestClient.of(server).pacing(Pacing.system()).bearerToken(supplier);
    }

    private String hang() {
        hanging.countDown();
        try {
            released.await();
            return "late";
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        uninterruptibly(() -> {
            latch.await();
            return null;
        });
    }

    private static void join(Thread thread) {
        uninterruptibly(() -> {
            thread.join();
            return null;
        });
    }

    private static void uninterruptibly(Callable<Void> wait) {
        while (true) {
            try {
                wait.call();
                return;
            } catch (InterruptedException e) {
                // This supplier pays no attention.
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Calls on a thread of its own. */
    private static final class Caller {

        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicBoolean flag = new AtomicBoolean();
        private final Thread thread;

        private Caller(TestClient client) {
            thread = new Thread(() -> {
                failure.set(catchThrowable(client::getThing));
                flag.set(Thread.currentThread().isInterrupted());
            });
            thread.start();
        }

        static Caller start(TestClient client) {
            return new Caller(client);
        }

        Throwable failureWithinASecond() throws InterruptedException {
            return failureWithin(Duration.ofSeconds(1));
        }

        /** Returns null if the call succeeded. */
        Throwable failureWithin(Duration duration) throws InterruptedException {
            thread.join(duration.toMillis());
            assertThat(thread.isAlive()).isFalse();
            return failure.get();
        }
    }
}
