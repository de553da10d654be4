package dev.billingsdks.runtime.http.lifecycle;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Closes the socket of a step that takes longer than it may. Of its methods the watchdog calls {@link #look}. */
public final class StepLimit {

    private static final long LATER = TimeUnit.SECONDS.toNanos(1);

    private final Socket socket;
    private final long end;
    private volatile boolean expired;

    public StepLimit(Socket socket, Duration limit) {
        this.socket = socket;
        this.end = System.nanoTime() + limit.toNanos();
    }

    public boolean isExpired() {
        return expired;
    }

    /** Closes the socket if it is time, and returns how long to wait before the next look. */
    long look(long now) {
        if (expired) {
            return LATER;
        }
        if (now - end < 0) {
            return end - now;
        }
        expired = true;
        try {
            socket.close();
        } catch (IOException e) {
            // Its user notices more than this.
            return LATER;
        }
        return LATER;
    }
}
