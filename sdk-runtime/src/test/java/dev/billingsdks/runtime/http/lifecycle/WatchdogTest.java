package dev.billingsdks.runtime.http.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.http.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchdogTest {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(1);

    /** Its thread ends as soon as there is no attempt. */
    private final Watchdog watchdog = new Watchdog(0);

    private final ClientCalls client = new ClientCalls(watchdog);
    private final CountDownLatch aborted = new CountDownLatch(1);

    @Test
    void the_thread_ends_without_attempts_and_the_next_attempt_starts_another() throws Exception {
        Thread first = threadOf(watchdog.watch(client, MINUTE));
        first.join(5000);
        assertThat(first.isAlive()).isFalse();

        Watchdog.Watch watch = watchdog.watch(client, SOON);
        watch.guard(aborted::countDown);

        Eventually.is("aborted", () -> aborted.getCount() == 0);
        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.DEADLINE);
        watch.end();
        assertThat(watchdog.size()).isZero();
    }

    @Test
    void the_thread_lives_on_between_two_attempts() {
        Watchdog lingering = new Watchdog(MINUTE);
        ClientCalls calls = new ClientCalls(lingering);
        Thread first = threadOf(lingering.watch(calls, MINUTE));

        Thread second = threadOf(lingering.watch(calls, MINUTE));

        assertThat(second).isSameAs(first);
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void the_thread_is_a_daemon_that_inherits_nothing() throws Exception {
        ThreadGroup group = new ThreadGroup("of an application");
        AtomicReference<Thread> watching = new AtomicReference<>();
        Thread starter = new Thread(group, () -> watching.set(threadOf(watchdog.watch(client, MINUTE))));
        starter.setContextClassLoader(new ClassLoader(getClass().getClassLoader()) {});

        starter.start();
        starter.join();

        Thread thread = watching.get();
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getContextClassLoader()).isNull();
        assertThat(DaemonThreads.GROUP.getParent()).isNull();
        assertThat(group.activeCount()).isZero();
    }

    @Test
    void a_thread_of_ours_does_not_inherit_thread_locals() throws Exception {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        local.set("of the application");
        AtomicReference<String> inherited = new AtomicReference<>("not run");

        Thread thread = DaemonThreads.create("any", () -> inherited.set(local.get()));
        thread.start();
        thread.join();

        assertThat(inherited).hasValue(null);
    }

    @Test
    void no_attempt_is_missed_while_the_thread_ends_and_starts() throws Exception {
        int threads = 4;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            callers.add(executor.submit(() -> {
                start.await();
                for (int attempt = 0; attempt < 500; attempt++) {
                    CountDownLatch ended = new CountDownLatch(1);
                    Watchdog.Watch watch = watchdog.watch(client, 0);
                    watch.guard(ended::countDown);
                    // On a busy machine the thread is interrupted as well, which await would not bear.
                    Eventually.is("ended", () -> ended.getCount() == 0);
                    watch.end();
                }
                return null;
            }));
        }

        for (Future<?> caller : callers) {
            caller.get();
        }
        executor.shutdown();
        assertThat(watchdog.size()).isZero();
    }

    @Test
    void closing_a_client_ends_its_attempts_and_no_other_ones() {
        ClientCalls other = new ClientCalls(watchdog);
        Watchdog.Watch ofOther = watchdog.watch(other, MINUTE);
        Watchdog.Watch watch = watchdog.watch(client, MINUTE);
        watch.guard(aborted::countDown);

        client.close();

        assertThat(aborted.getCount()).isZero();
        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.CLOSED);
        assertThat(ofOther.reason()).isNull();
        Watchdog.Watch later = watchdog.watch(client, MINUTE);
        assertThat(later.reason()).isEqualTo(Watchdog.Reason.CLOSED);
        List.of(watch, ofOther, later).forEach(Watchdog.Watch::end);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void an_attempt_that_does_not_end_at_its_deadline_is_interrupted_and_its_flag_cleared() {
        Watchdog.Watch watch = watchdog.watch(client, SOON);

        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(MINUTE);
        }
        watch.end();

        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.DEADLINE);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void an_attempt_that_swallows_an_interrupt_is_interrupted_again() throws Exception {
        Watchdog.Watch watch = watchdog.watch(client, SOON);

        for (int i = 0; i < 3; i++) {
            while (!Thread.interrupted()) {
                LockSupport.parkNanos(MINUTE);
            }
        }
        watch.end();

        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void an_interrupt_of_the_user_stays_set() {
        Watchdog.Watch watch = watchdog.watch(client, MINUTE);
        watch.guard(aborted::countDown);

        Thread.currentThread().interrupt();
        Eventually.is("aborted", () -> aborted.getCount() == 0);
        Eventually.is("seen", () -> watch.reason() == Watchdog.Reason.INTERRUPTED);
        watch.end();

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_thread_that_has_left_an_attempt_is_not_interrupted() throws Exception {
        Watchdog.Watch watch = watchdog.watch(client, MINUTE);
        watch.leave();

        client.close();
        Eventually.is("forgotten", () -> watchdog.size() == 0);

        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.CLOSED);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void an_abort_that_fails_does_not_keep_others_from_their_deadline() throws Exception {
        Watchdog.Watch failing = watchdog.watch(client, MINUTE);
        failing.guard(() -> {
            throw new AssertionError("as a test");
        });
        Watchdog.Watch other = watchdog.watch(client, TimeUnit.MILLISECONDS.toNanos(200));
        other.guard(aborted::countDown);
        Thread.currentThread().interrupt();
        Eventually.is("aborted", () -> failing.reason() != null);

        Eventually.is("the other is ended", () -> aborted.getCount() == 0);

        List.of(failing, other).forEach(Watchdog.Watch::end);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Ends the attempt and returns the thread that monitored it. */
    private static Thread threadOf(Watchdog.Watch watch) {
        Thread[] found = new Thread[1];
        watch.guard(() -> found[0] = Thread.currentThread());
        Thread.currentThread().interrupt();
        Eventually.is("seen", () -> watch.reason() != null && found[0] != null);
        watch.end();
        assertThat(Thread.interrupted()).isTrue();
        return found[0];
    }
}
