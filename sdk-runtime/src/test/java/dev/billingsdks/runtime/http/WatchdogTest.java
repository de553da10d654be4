package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchdogTest {

    private final Watchdog watchdog = new Watchdog("Idle");
    private final CountDownLatch aborted = new CountDownLatch(1);

    @AfterEach
    void close() {
        watchdog.close();
    }

    @Test
    void a_watchdog_without_a_call_sleeps_until_the_next_one_and_keeps_its_deadline() throws Exception {
        Thread thread = thread();
        watchdog.watch(TimeUnit.MINUTES.toNanos(1)).end();
        while (thread.getState() != Thread.State.WAITING) {
            thread.join(10);
        }

        Watchdog.Watch watch = watchdog.watch(TimeUnit.MILLISECONDS.toNanos(1));
        watch.guard(aborted::countDown);

        assertThat(aborted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.DEADLINE);
    }

    @Test
    void a_deadline_of_no_time_ends_a_call_that_follows_another() throws Exception {
        watchdog.watch(TimeUnit.MINUTES.toNanos(1)).end();

        Watchdog.Watch watch = watchdog.watch(0);
        watch.guard(aborted::countDown);

        assertThat(aborted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.DEADLINE);
    }

    @Test
    void closing_ends_the_thread_and_every_call() throws Exception {
        Thread thread = thread();
        Watchdog.Watch watch = watchdog.watch(TimeUnit.MINUTES.toNanos(1));
        watch.guard(aborted::countDown);

        watchdog.close();

        assertThat(thread.isAlive()).isFalse();
        assertThat(aborted.getCount()).isZero();
        assertThat(watch.reason()).isEqualTo(Watchdog.Reason.CLOSED);
        assertThat(watchdog.watch(TimeUnit.MINUTES.toNanos(1)).reason()).isEqualTo(Watchdog.Reason.CLOSED);
    }

    private static Thread thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(any -> any.getName().equals("Idle deadline watchdog"))
                .findFirst()
                .orElseThrow();
    }
}
