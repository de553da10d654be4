package dev.billingsdks.runtime.http;

import java.time.Duration;

/** The time that one call has for everything: leasing, connecting, sending, reading, all attempts and the waits between. */
final class Deadline {

    /** Longer than any call, and short enough that sums of it do not overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Pacing pacing;
    private final Duration timeout;
    private final long end;

    Deadline(Pacing pacing, Duration timeout) {
        this.pacing = pacing;
        this.timeout = timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
        this.end = pacing.nanoTime() + this.timeout.toNanos();
    }

    Duration timeout() {
        return timeout;
    }

    /** Returns the time left, zero or less when there is none. */
    long remainingNanos() {
        return end - pacing.nanoTime();
    }

    boolean isOver() {
        return remainingNanos() <= 0;
    }

    boolean leavesTimeFor(Duration wait) {
        return wait.compareTo(timeout) < 0 && wait.toNanos() < remainingNanos();
    }
}
