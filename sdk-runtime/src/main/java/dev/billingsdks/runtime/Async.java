package dev.billingsdks.runtime;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs calls, which block their thread, on an executor of the application. */
public final class Async {

    private Async() {}

    /**
     * Runs a call on an executor, such as one with virtual threads, and returns its result as a future.
     *
     * <p>{@code cancel(true)} on this future, and not on one that was derived from it, interrupts the thread of the call. A request
     * in flight is then aborted within a tenth of a second, and its connection is closed. A call that has not started never
     * does. The thread's interrupt flag is not set afterwards.
     *
     * @param call one call or several
     * @throws java.util.concurrent.RejectedExecutionException if the executor does not accept the call
     */
    public static <V extends @Nullable Object> CompletableFuture<V> call(Executor executor, Callable<V> call) {
        CallFuture<V> future = new CallFuture<>(Objects.requireNonNull(call, "call"));
        executor.execute(future);
        return future;
    }

    private static final class CallFuture<V extends @Nullable Object> extends CompletableFuture<V> implements Runnable {

        private final Callable<V> call;
        private @Nullable Thread runner;
        private boolean interrupted;

        CallFuture(Callable<V> call) {
            this.call = call;
        }

        @Override
        public void run() {
            if (isDone() || !enter()) {
                return;
            }
            V result;
            try {
                result = call.call();
            } catch (Throwable e) {
                leave();
                completeExceptionally(e);
                return;
            }
            leave();
            complete(result);
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            if (cancelled && mayInterrupt) {
                interrupt();
            }
            return cancelled;
        }

        private synchronized boolean enter() {
            if (interrupted) {
                return false;
            }
            runner = Thread.currentThread();
            return true;
        }

        /** A flag that was set from here would hit whatever the executor runs next. */
        private synchronized void leave() {
            runner = null;
            if (interrupted) {
                Thread.interrupted();
            }
        }

        private synchronized void interrupt() {
            interrupted = true;
            if (runner != null) {
                runner.interrupt();
            }
        }
    }
}
