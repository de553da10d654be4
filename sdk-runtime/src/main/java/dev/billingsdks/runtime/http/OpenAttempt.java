package dev.billingsdks.runtime.http;

import java.io.IOException;

/** An attempt whose answer may outlive the call, when its body is handed to the caller as it comes. */
final class OpenAttempt {

    private final Call<?> call;
    private final Watchdog.Watch watch;
    private boolean kept;

    OpenAttempt(Call<?> call, Watchdog.Watch watch) {
        this.call = call;
        this.watch = watch;
    }

    Watchdog.Watch watch() {
        return watch;
    }

    /** Leaves the attempt under the watchdog's eyes when the call returns. */
    void keepOpen() {
        kept = true;
    }

    void endUnlessKept() {
        if (!kept) {
            watch.end();
        }
    }

    void end() {
        watch.end();
    }

    /** Returns an exception that has the SDK's own as its cause, for a reader that expects no other kind. */
    IOException explain(IOException failure) {
        RuntimeException explained = Failures.explain(failure, call, watch);
        return new IOException(explained.getMessage(), explained);
    }
}
