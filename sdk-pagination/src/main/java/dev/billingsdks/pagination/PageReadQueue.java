package dev.billingsdks.pagination;

import dev.billingsdks.runtime.http.lifecycle.CallerContext;
import dev.billingsdks.runtime.http.lifecycle.DaemonThreads;
import dev.billingsdks.runtime.http.operation.ListingObserver;
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
 * A queue of page reads that daemon threads perform ahead of their use, and that are taken in the order in which they were
 * submitted. For one iterator, and so for one thread at a time; what is submitted must not refer to the iterator.
 *
 * <p>No thread waits for the iterator: an idle thread ends soon, and the next read starts another one. An iterator that is
 * dropped in the middle of a listing leaves no thread behind.
 */
final class PageReadQueue<V extends @Nullable Object> {

    private static final long LINGER_MILLIS = 100;

    private final String name;
    private final int threads;
    private final ListingObserver observer;
    private final Deque<FutureTask<V>> submitted = new ArrayDeque<>();
    private @Nullable ThreadPoolExecutor executor;

    /**
     * Creates an instance without any thread yet.
     *
     * @param name of the threads, before "page reader" and their number
     * @param observer what gives them the context of the thread that submits
     */
    PageReadQueue(String name, int threads, ListingObserver observer) {
        this.name = name;
        this.threads = threads;
        this.observer = observer;
    }

    int size() {
        return submitted.size();
    }

    /**
     * Submits a read, which starts as soon as a thread is free.
     *
     * @throws InterruptedException if this thread is interrupted already; nothing is submitted then
     */
    void submit(Callable<V> read) throws InterruptedException {
        refuseInterrupted();
        if (executor == null) {
            executor = executor(name, threads);
        }
        FutureTask<V> task = new FutureTask<>(CallerContext.inherited(observer.inCallerContext(read)));
        executor.execute(task);
        submitted.add(task);
    }

    /**
     * Waits for the oldest read and removes it. If it has failed, its failure is thrown and all others are stopped and forgotten.
     *
     * @throws InterruptedException if this thread is interrupted before or during the wait; the read stays in the queue then
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

    /** Interrupts the reads in progress and drops those that have not started; the others can still be taken. */
    void interrupt() {
        if (executor != null) {
            submitted.removeAll(executor.shutdownNow());
            executor = null;
        }
    }

    /** Interrupts the reads in progress and drops all. */
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
        return task -> DaemonThreads.create(prefix + number.incrementAndGet(), task);
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
