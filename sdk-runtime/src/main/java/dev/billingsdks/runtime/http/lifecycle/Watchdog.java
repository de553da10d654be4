package dev.billingsdks.runtime.http.lifecycle;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends attempts from outside: at the deadline, when the calling thread is interrupted, and when the client is closed. Socket
 * timeouts cannot do it, since they restart with each byte, and a thread that reads a socket does not see an interrupt.
 *
 * <p>One daemon thread does it for all clients of the process. The first attempt starts it, and it ends when there has been no
 * attempt for a while.
 */
public final class Watchdog {

    static final String THREAD_NAME = "billing-sdks deadline watchdog";

    /** How often threads are checked for an interrupt. */
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * How long the thread lives on after the last attempt. To wake or start it costs a call a switch of threads, which is a good
     * part of what a page costs on a machine of few cores; the calls of a listing follow each other sooner than this.
     */
    private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Watchdog SHARED = new Watchdog(LINGER_NANOS);

    private final long lingerNanos;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

    /** The thread, or null if it has to be started. */
    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

    /**
     * Creates a watchdog without a thread.
     *
     * @param lingerNanos how long its thread lives on after the last attempt
     */
    Watchdog(long lingerNanos) {
        this.lingerNanos = lingerNanos;
    }

    /** Returns the watchdog of this process. */
    public static Watchdog shared() {
        return SHARED;
    }

    /**
     * Starts monitoring the calling thread's attempt, until {@link Watch#end()}.
     *
     * @param client whose close ends the attempt
     */
    Watch watch(ClientCalls client, long remainingNanos) {
        Watch watch = new Watch(this, client, System.nanoTime() + remainingNanos);
        watches.add(watch);
        Thread thread = running.get();
        if (thread == null) {
            start(watch);
        } else if (remainingNanos < TICK_NANOS) {
            LockSupport.unpark(thread);
        }
        if (client.isClosed()) {
            watch.fire(Reason.CLOSED);
        }
        return watch;
    }

    /** Ends the attempts of one client, which is closed already, so that later ones end by themselves. */
    void endAll(ClientCalls client) {
        for (Watch watch : watches) {
            if (watch.isOf(client)) {
                watch.fire(Reason.CLOSED);
            }
        }
    }

    /** Returns the number of attempts that are monitored. */
    int size() {
        return watches.size();
    }

    void remove(Watch watch) {
        watches.remove(watch);
    }

    private void start(Watch first) {
        boolean started = false;
        try {
            Thread thread = DaemonThreads.create(THREAD_NAME, this::run);
            if (running.compareAndSet(null, thread)) {
                try {
                    thread.start();
                } catch (OutOfMemoryError tooManyThreads) {
                    running.set(null);
                    throw tooManyThreads;
                }
            }
            started = true;
        } finally {
            if (!started) {
                watches.remove(first);
            }
        }
    }

    private void run() {
        long lastWatching = System.nanoTime();
        while (true) {
            long now = System.nanoTime();
            if (watches.iterator().hasNext()) {
                lastWatching = now;
            } else if (now - lastWatching >= lingerNanos && hasEnded()) {
                return;
            }
            LockSupport.parkNanos(this, lookAtAll(now));
            // An interrupt has no meaning here, and while its flag is set the thread cannot wait.
            Thread.interrupted();
        }
    }

    /**
     * An attempt that began before {@code running} is null has seen this thread and relies on it, and so must be seen here; one
     * that begins later starts a thread of its own. The set's size would not do: while others come and go it may be wrong.
     */
    private boolean hasEnded() {
        running.set(null);
        return !watches.iterator().hasNext() || !running.compareAndSet(null, Thread.currentThread());
    }

    private long lookAtAll(long now) {
        long wait = TICK_NANOS;
        try {
            for (Watch watch : watches) {
                wait = Math.min(wait, watch.look(now));
            }
        } catch (OutOfMemoryError e) {
            // The thread must live on for all clients; it looks again at the next tick.
            return TICK_NANOS;
        }
        return wait;
    }

    /** Why an attempt was ended. */
    public enum Reason {
        DEADLINE,
        INTERRUPTED,
        CLOSED
    }

    /** One attempt, with the request that is under way in it. */
    public static final class Watch {

        /** How long an attempt that was ended has for it; then its thread is interrupted, as it may be in code of the user. */
        private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

        private final Watchdog watchdog;
        private final ClientCalls client;
        private final long end;

        /** The thread that is in the attempt, or null while a response body is with the user. */
        private volatile @Nullable Thread caller = Thread.currentThread();

        private volatile @Nullable Runnable abort;
        private volatile @Nullable StepLimit limit;
        private volatile @Nullable Reason reason;
        private volatile long firedAt;
        private boolean interruptSent;

        private Watch(Watchdog watchdog, ClientCalls client, long end) {
            this.watchdog = watchdog;
            this.client = client;
            this.end = end;
        }

        /** Sets how to abort what comes next, which happens at once if the attempt is to end already. */
        public void guard(Runnable newAbort) {
            abort = newAbort;
            if (reason != null) {
                newAbort.run();
            }
        }

        /** Sets what ends a step of the attempt that takes too long, or null after the step. */
        public void limit(@Nullable StepLimit newLimit) {
            limit = newLimit;
        }

        /** Notes that the calling thread is in the attempt again, to read a response body. */
        public void enter() {
            caller = Thread.currentThread();
        }

        /**
         * Notes that the calling thread has left the attempt, and clears the interrupt flag if it was set from here. From then on
         * the thread is not interrupted any more. Has no effect if it left before.
         */
        public synchronized void leave() {
            caller = null;
            if (interruptSent) {
                interruptSent = false;
                Thread.interrupted();
            }
        }

        /** Ends the monitoring; like {@link #leave()}, it is for the thread that is in the attempt. */
        public void end() {
            watchdog.remove(this);
            leave();
        }

        /** Returns why the attempt was ended, or null if it was not. */
        @Nullable
        public Reason reason() {
            return reason;
        }

        /** Returns whether the interrupt that ended a wait in the attempt was sent by somebody else than the watchdog. */
        public synchronized boolean isInterruptOfUser() {
            return !interruptSent;
        }

        private boolean isOf(ClientCalls other) {
            return client == other;
        }

        /** Returns how long the attempt may be left alone. */
        private long look(long now) {
            if (reason != null) {
                return lookAgain(now);
            }
            Thread thread = caller;
            if (thread != null && thread.isInterrupted()) {
                fire(Reason.INTERRUPTED);
            } else if (now - end >= 0) {
                fire(Reason.DEADLINE);
            } else {
                StepLimit step = limit;
                return step == null ? end - now : Math.min(end - now, step.look(now));
            }
            return GRACE_NANOS;
        }

        private long lookAgain(long now) {
            if (caller == null) {
                // A response body that its user neither reads nor closes.
                watchdog.remove(this);
            } else if (now - firedAt >= GRACE_NANOS) {
                interruptCaller();
            }
            return GRACE_NANOS;
        }

        /** Repeats itself as long as the attempt lasts. A flag that somebody else has set must outlast the attempt. */
        private synchronized void interruptCaller() {
            Thread thread = caller;
            if (thread != null && !thread.isInterrupted()) {
                interruptSent = reason != Reason.INTERRUPTED;
                thread.interrupt();
            }
        }

        private void fire(Reason newReason) {
            firedAt = System.nanoTime();
            reason = newReason;
            Runnable current = abort;
            if (current != null) {
                try {
                    current.run();
                } catch (RuntimeException | Error e) {
                    // The watchdog must live on for other clients, and the attempt's thread is still interrupted.
                    // Nothing is
                    // logged, as an application's appender could block this thread.
                    return;
                }
            }
        }
    }
}
