package dev.billingsdks.runtime.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends attempts from outside: at the deadline, when the calling thread is interrupted, and when the client is closed. Socket
 * timeouts cannot do it, since they start anew with each byte, and a thread that reads a socket does not see an interrupt.
 * One daemon thread does it for all calls of a client; it sleeps for good when there has been none for a while.
 */
final class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    /** How often threads are looked at for an interrupt. */
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * How long it stays awake after the last call. Waking it costs a call a switch of threads, which is a good part of what a page
     * costs on a machine of few cores; the calls of a listing follow each other sooner than this.
     */
    private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long JOIN_MILLIS = 1000;

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean idle;
    private volatile boolean closed;

    /** Starts the thread. */
    Watchdog(String vendor) {
        this.thread = new Thread(this::run, vendor + " deadline watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts watching the calling thread's attempt, until {@link Watch#end()}. */
    Watch watch(long remainingNanos) {
        Watch watch = new Watch(Thread.currentThread(), System.nanoTime() + remainingNanos);
        watches.add(watch);
        if (closed) {
            watch.fire(Reason.CLOSED);
        } else if (idle || remainingNanos < TICK_NANOS) {
            LockSupport.unpark(thread);
        }
        return watch;
    }

    /** Ends all attempts and the thread. */
    @Override
    public void close() {
        closed = true;
        for (Watch watch : watches) {
            watch.fire(Reason.CLOSED);
        }
        LockSupport.unpark(thread);
        joinThread();
    }

    private void joinThread() {
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(JOIN_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long lastWatching = System.nanoTime();
        while (!closed) {
            if (!watches.isEmpty()) {
                LockSupport.parkNanos(this, lookAtAll());
                lastWatching = System.nanoTime();
            } else if (System.nanoTime() - lastWatching < LINGER_NANOS) {
                LockSupport.parkNanos(this, TICK_NANOS);
            } else {
                sleepUntilWatching();
                lastWatching = System.nanoTime();
            }
        }
    }

    /** A watch that comes between the look and the sleep finds {@code idle} set, so that its unpark ends the sleep. */
    private void sleepUntilWatching() {
        idle = true;
        if (watches.isEmpty() && !closed) {
            LockSupport.park(this);
        }
        idle = false;
    }

    private long lookAtAll() {
        long now = System.nanoTime();
        long wait = TICK_NANOS;
        for (Watch watch : watches) {
            wait = Math.min(wait, watch.look(now));
        }
        return wait;
    }

    /** Why an attempt was ended. */
    enum Reason {
        DEADLINE,
        INTERRUPTED,
        CLOSED
    }

    /** One attempt, with the request that is under way in it. */
    final class Watch {

        private final Thread caller;
        private final long end;
        private volatile @Nullable Runnable abort;
        private volatile @Nullable Reason reason;

        private Watch(Thread caller, long end) {
            this.caller = caller;
            this.end = end;
        }

        /** Tells how to abort what comes next, which happens at once if the attempt is to end already. */
        void guard(Runnable newAbort) {
            abort = newAbort;
            if (reason != null) {
                newAbort.run();
            }
        }

        void end() {
            watches.remove(this);
        }

        /** Returns why the attempt was ended, or null if it was not. */
        @Nullable
        Reason reason() {
            return reason;
        }

        /** Returns how long it may be left alone. */
        private long look(long now) {
            if (reason != null) {
                return TICK_NANOS;
            }
            if (caller.isInterrupted()) {
                fire(Reason.INTERRUPTED);
            } else if (now - end >= 0) {
                fire(Reason.DEADLINE);
            }
            return Math.max(1, end - now);
        }

        private void fire(Reason newReason) {
            reason = newReason;
            Runnable current = abort;
            if (current != null) {
                try {
                    current.run();
                } catch (RuntimeException e) {
                    // The thread must live on for the other calls.
                    LOG.debug("aborting a request failed", e);
                }
            }
        }
    }
}
