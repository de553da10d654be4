package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread that iterates to an end or a failure, so that a test can disturb it meanwhile. */
final class Reader {

    private static final long PATIENCE_SECONDS = 30;

    private final List<String> ids = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    private final Thread thread;
    private @Nullable Throwable failure;
    private boolean interruptKept;

    private Reader(Iterator<Item> items) {
        thread = new Thread(() -> read(items), "reader");
        thread.start();
    }

    static Reader start(Iterator<Item> items) {
        return new Reader(items);
    }

    /** Waits for something that another thread does, and fails if that takes too long. */
    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static void awaitEnd(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).as(thread.getName() + " is alive").isFalse();
    }

    /** Waits until the thread has read so many items and waits for something, such as the next page. */
    void awaitWaitingAfter(int items) {
        long start = System.nanoTime();
        while (read.get() < items || thread.getState() != Thread.State.WAITING) {
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
            Thread.onSpinWait();
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    Throwable failure() {
        awaitEnd(thread);
        return Objects.requireNonNull(failure);
    }

    /** Returns what was read, at the end. */
    List<String> ids() {
        awaitEnd(thread);
        return ids;
    }

    boolean isInterruptKept() {
        awaitEnd(thread);
        return interruptKept;
    }

    private void read(Iterator<Item> items) {
        try {
            items.forEachRemaining(item -> {
                ids.add(item.id());
                read.incrementAndGet();
            });
        } catch (Throwable e) {
            failure = e;
        }
        interruptKept = Thread.currentThread().isInterrupted();
    }
}
