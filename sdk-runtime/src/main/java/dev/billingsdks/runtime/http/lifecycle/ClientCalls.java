package dev.billingsdks.runtime.http.lifecycle;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls of one client that are under way. Closing it ends them, and no other client's. Thread-safe. */
public final class ClientCalls implements AutoCloseable {

    private final Watchdog watchdog;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger abandonedSuppliers = new AtomicInteger();

    public ClientCalls(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    /** Starts monitoring the calling thread, which is about to wait for something. */
    public Watchdog.Watch watch(Deadline deadline) {
        return watchdog.watch(this, deadline.remainingNanos());
    }

    public boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Returns a latch that reaches zero when the client is closed. */
    public CountDownLatch closed() {
        return closed;
    }

    public void noteAbandonedSupplier() {
        abandonedSuppliers.incrementAndGet();
    }

    /** Notes that a supplier has ended that was abandoned before. */
    public void noteEndedSupplier() {
        abandonedSuppliers.decrementAndGet();
    }

    /** Returns how many token suppliers still run although their call has ended. */
    public int abandonedSuppliers() {
        return abandonedSuppliers.get();
    }

    @Override
    public void close() {
        closed.countDown();
        watchdog.endAll(this);
    }
}
