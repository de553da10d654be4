package dev.billingsdks.pagination;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads that are done ahead of their use, by daemon threads, and taken in the order in which they were submitted. For one
 * iterator, and so for one thread at a time; what is submitted must not lead back to the iterator.
 *
 * <p>No thread waits for the iterator: one without a read ends soon, and another comes with the next. An iterator that is
 * dropped in the middle of a listing thus leaves nothing behind, garbage collected or not.
 */
final class Reads<V extends @Nullable Object> {

    private static final long LINGER_MILLIS = 100;

    private final String name;
    private final int threads;
    private final Deque<FutureTask<V>> submitted = new ArrayDeque<>();
    private @Nullable ThreadPoolExecutor executor;

    /**
     * Creates an instance without any thread yet.
     *
     * @param name of the threads, before "page reader" and their number
     */
    Reads(String name, int threads) {
        this.name = name;
        this.threads = threads;
    }

    int size() {
        return submitted.size();
    }

    /**
     * Has a read begun as soon as a thread is free.
     *
     * @throws InterruptedException if this thread is interrupted already, before anything begins
     */
    void submit(Callable<V> read) throws InterruptedException {
        refuseInterrupted();
        if (executor == null) {
            executor = executor(name, threads);
        }
        FutureTask<V> task = new FutureTask<>(read);
        executor.execute(task);
        submitted.add(task);
    }

    /**
     * Waits for the oldest read and removes it. If it has failed, its failure is thrown and all others are stopped and forgotten.
     *
     * @throws InterruptedException if this thread is interrupted before or meanwhile; the read stays then
     */
    V take() throws InterruptedException {
        refuseInterrupted();
        FutureTask<V> task = submitted.element();
        try {
            V value = task.get();
            submitted.remove();
            return value;
        } catch (ExecutionException e) {
            stop();
            throw unchecked(e.getCause());
        }
    }

    /** Interrupts the reads that are under way and forgets those that were not begun; the others can still be taken. */
    void interrupt() {
        if (executor != null) {
            submitted.removeAll(executor.shutdownNow());
            executor = null;
        }
    }

    /** Interrupts the reads that are under way and forgets all. */
    void stop() {
        interrupt();
        submitted.clear();
    }

    private static void refuseInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static ThreadPoolExecutor executor(String name, int threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads,
                threads,
                LINGER_MILLIS,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                daemons(name + " page reader "));
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static ThreadFactory daemons(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
