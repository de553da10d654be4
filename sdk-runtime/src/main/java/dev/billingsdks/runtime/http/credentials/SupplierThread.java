package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.http.lifecycle.CallerContext;
import dev.billingsdks.runtime.http.lifecycle.ClientCalls;
import dev.billingsdks.runtime.http.lifecycle.DaemonThreads;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a token supplier once, so that the thread of the call can leave it behind. */
final class SupplierThread extends Thread implements CallerContext.UserCodeThread {

    private final ClientCalls client;
    private final SuppliedTokens source;
    private final Supplier<String> supplier;

    /** The thread for which this one was started, if that runs a supplier, too. */
    private final @Nullable SupplierThread outer;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private @Nullable String token;
    private @Nullable Throwable failure;

    private SupplierThread(String name, ClientCalls client, SuppliedTokens source, Supplier<String> supplier) {
        super(DaemonThreads.GROUP, null, name, 0, false);
        this.client = client;
        this.source = source;
        this.supplier = supplier;
        this.outer = current();
    }

    /** Returns a thread that is not started yet, with the context class loader of the caller. */
    static SupplierThread create(String name, ClientCalls client, SuppliedTokens source, Supplier<String> supplier) {
        SupplierThread thread = DaemonThreads.create(() -> new SupplierThread(name, client, source, supplier));
        thread.setContextClassLoader(CallerContext.loader());
        return thread;
    }

    /**
     * Returns whether the calling thread works for the supplier of that source: it runs the supplier, or makes or reads ahead for a call
     * that the supplier makes. A page reader may outlast the supplier that started its listing, which then waits for nothing.
     */
    static boolean isRunning(SuppliedTokens source) {
        for (SupplierThread thread = current(); thread != null; thread = thread.outer) {
            if (thread.source == source && thread.isInSupplier()) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many suppliers the calling thread works for, one within the other. */
    static int depth() {
        int depth = 0;
        for (SupplierThread thread = current(); thread != null; thread = thread.outer) {
            if (thread.isInSupplier()) {
                depth++;
            }
        }
        return depth;
    }

    /** Returns the thread that runs the token supplier for which the calling thread works, or null. */
    private static @Nullable SupplierThread current() {
        return CallerContext.userCode() instanceof SupplierThread thread ? thread : null;
    }

    private boolean isInSupplier() {
        return isAlive() && !isComplete();
    }

    @Override
    public void run() {
        try {
            token = supplier.get();
        } catch (Throwable e) {
            failure = e;
        } finally {
            if (!state.compareAndSet(State.RUNNING, State.COMPLETE)) {
                client.noteEndedSupplier();
            }
            ended.countDown();
            source.ended();
        }
    }

    /** Waits until the supplier has returned or was abandoned, no longer than the time given. */
    void await(long nanos) throws InterruptedException {
        // Whether it has returned is what the caller looks at.
        boolean unused = ended.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** Interrupts the supplier and ends the wait for it. Has no effect after it has returned. */
    void abandon() {
        // The state first, as a supplier that is interrupted may fail at once, which is not how the call fails.
        if (state.compareAndSet(State.RUNNING, State.ABANDONED)) {
            client.noteAbandonedSupplier();
            interrupt();
            ended.countDown();
        }
    }

    /** Returns whether the supplier has returned or thrown before it was abandoned; only then is there a token or a failure. */
    boolean isComplete() {
        return state.get() == State.COMPLETE;
    }

    @Nullable
    String token() {
        return token;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    private enum State {
        RUNNING,
        COMPLETE,
        ABANDONED
    }
}
