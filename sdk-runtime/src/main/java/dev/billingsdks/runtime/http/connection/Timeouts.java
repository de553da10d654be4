package dev.billingsdks.runtime.http.connection;

import java.time.Duration;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Converts timeouts to HttpClient's. */
final class Timeouts {

    /** A socket's timeout is an int of milliseconds. */
    private static final Duration LONGEST = Duration.ofDays(24);

    private Timeouts() {}

    /** Rounds up, since HttpClient takes zero for no timeout. */
    static Timeout of(Duration duration) {
        return Timeout.ofMilliseconds(duration.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : duration.toMillis() + 1);
    }

    /** Returns a timeout for what the watchdog bounds already, a little longer. */
    static Timeout behind(Duration duration) {
        return of(duration.compareTo(LONGEST) > 0 ? LONGEST : duration.plusSeconds(1));
    }

    /** Returns the shorter one; null, zero and less mean that there is no timeout. */
    static Timeout shorter(@Nullable Timeout first, @Nullable Timeout second) {
        boolean secondOnly = first == null || first.toMilliseconds() <= 0;
        if (secondOnly || first == null) {
            return second == null ? Timeout.DISABLED : second;
        }
        boolean firstOnly = second == null || second.toMilliseconds() <= 0;
        return firstOnly || second == null || first.toMilliseconds() < second.toMilliseconds() ? first : second;
    }
}
