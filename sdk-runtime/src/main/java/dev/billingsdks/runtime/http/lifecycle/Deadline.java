package dev.billingsdks.runtime.http.lifecycle;

import dev.billingsdks.runtime.Pacing;
import java.time.Duration;

/** The deadline of one call, which covers leasing, connecting, sending, reading, all attempts and the waits between them. */
public final class Deadline {

    /** Longer than any call, and short enough that sums of it do not overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Pacing pacing;
    private final Duration timeout;
    private final long end;

    public Deadline(Pacing pacing, Duration timeout) {
        this.pacing = pacing;
        this.timeout = timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
        this.end = pacing.nanoTime() + this.timeout.toNanos();
    }

    public Duration timeout() {
        return timeout;
    }

    /** Returns the time left, zero or less if there is none. */
    public long remainingNanos() {
        return end - pacing.nanoTime();
    }

    public boolean isOver() {
        return remainingNanos() <= 0;
    }

    public boolean leavesTimeFor(Duration wait) {
        return wait.compareTo(timeout) < 0 && wait.toNanos() < remainingNanos();
    }
}
