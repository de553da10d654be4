package dev.billingsdks.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many requests are sent in a given time. One budget can be shared by all clients of an account, whose requests then keep
 * to the limit together.
 *
 * <p>Requests are evenly spaced and are sent in the order in which they began to wait; time in which none was sent allows no
 * burst later. Every attempt counts, retries, logins and the pages of a listing included; a redirect that is followed does not. A
 * response with status 429 pauses all requests of the budget for its Retry-After, at most for a minute. A wait that would be longer
 * than the timeout of its call is an error at once, and nothing is sent.
 *
 * <p>Thread-safe. A budget has no thread.
 */
public final class RateBudget {

    private static final double FEWEST_PER_SECOND = 0.001;
    private static final double MOST_PER_SECOND = 1_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);
    private static final CountDownLatch NEVER_CLOSED = new CountDownLatch(1);

    private final double perSecond;
    private final long intervalNanos;
    private final Deque<Turn> waiting = new ArrayDeque<>();

    /** The earliest start of the next request, once there was one. */
    private long next;

    private boolean used;

    private RateBudget(double perSecond) {
        if (!(perSecond >= FEWEST_PER_SECOND && perSecond <= MOST_PER_SECOND)) {
            throw new IllegalArgumentException(
                    "a rate budget must allow from 0.001 to 1000000 requests in a second, but allows " + perSecond);
        }
        this.perSecond = perSecond;
        this.intervalNanos = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
    }

    /**
     * Creates a budget.
     *
     * @param requests how many requests may be sent in a second, from 0.001 to 1,000,000
     */
    public static RateBudget perSecond(double requests) {
        return new RateBudget(requests);
    }

    /**
     * Creates a budget.
     *
     * @param requests how many requests may be sent in a minute
     */
    public static RateBudget perMinute(double requests) {
        return new RateBudget(requests / 60);
    }

    /**
     * Waits for the turn of a request that the application sends itself, such as one of another SDK to the same account. Clients do so
     * for their own requests.
     *
     * @param longest how long the wait may take
     * @return true if the request may be sent now; false at once, without a turn, if the wait would take longer, or if the thread
     *     was interrupted, whose interrupt flag is then set
     */
    public boolean acquire(Duration longest) {
        return acquire(longest, Pacing.system(), NEVER_CLOSED);
    }

    /**
     * Waits for the turn of a request. For clients.
     *
     * @param closed ends the wait when it reaches zero; the result is true then
     */
    public boolean acquire(Duration longest, Pacing pacing, CountDownLatch closed) {
        long now = pacing.nanoTime();
        Turn turn = reserve(now, now + limited(longest).toNanos());
        if (turn == null) {
            return false;
        }
        try {
            long wait = remaining(turn, pacing.nanoTime());
            while (wait > 0 && !turn.isMissed() && closed.getCount() > 0) {
                pacing.sleep(Duration.ofNanos(wait), closed);
                wait = remaining(turn, pacing.nanoTime());
            }
            return !turn.isMissed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            leave(turn, pacing.nanoTime());
        }
    }

    /** Pauses all requests of the budget, those that wait already included. */
    public void pause(Duration duration) {
        pause(duration, Pacing.system());
    }

    /** Pauses all requests of the budget. For clients. */
    public void pause(Duration duration, Pacing pacing) {
        pauseUntil(pacing.nanoTime() + limited(duration).toNanos());
    }

    /** Returns the limit. */
    @Override
    public String toString() {
        return "RateBudget[" + perSecond + " requests in a second]";
    }

    private synchronized @Nullable Turn reserve(long now, long latest) {
        long start = !used || next - now < 0 ? now : next;
        if (start - latest > 0) {
            return null;
        }
        Turn turn = new Turn(start, latest);
        used = true;
        next = start + intervalNanos;
        waiting.add(turn);
        return turn;
    }

    /** Returns how long a turn is still to wait for. */
    private synchronized long remaining(Turn turn, long now) {
        return turn.start - now;
    }

    /** Moves the turns that have not come, as a whole, so that they keep their order and their distances. */
    private synchronized void pauseUntil(long end) {
        Turn first = waiting.peekFirst();
        long shift = end - (first != null ? first.start : used ? next : end - 1);
        if (shift > 0) {
            waiting.forEach(turn -> turn.start += shift);
            next = used ? next + shift : end;
            used = true;
        }
    }

    /** Removes a turn that has come, or releases it if nothing waits behind it. */
    private synchronized void leave(Turn turn, long now) {
        if (turn.start - now <= 0) {
            waiting.remove(turn);
        } else {
            turn.abandoned = true;
            while (!waiting.isEmpty() && waiting.getLast().abandoned) {
                next = waiting.removeLast().start;
            }
        }
        while (!waiting.isEmpty() && waiting.getFirst().abandoned) {
            waiting.removeFirst();
        }
    }

    private static Duration limited(Duration duration) {
        return duration.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : duration;
    }

    /** The turn of one request; it moves when the budget is paused. */
    private final class Turn {

        private final long latest;
        private long start;

        /** Whether the request gave up; its turn remains, since those behind it are asleep until their own. */
        private boolean abandoned;

        Turn(long start, long latest) {
            this.start = start;
            this.latest = latest;
        }

        boolean isMissed() {
            synchronized (RateBudget.this) {
                return start - latest > 0;
            }
        }
    }
}
