package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.connection.AttemptProgress;
import dev.billingsdks.runtime.http.lifecycle.Watchdog;
import dev.billingsdks.runtime.http.response.OpenBody;
import java.io.IOException;

/** An attempt whose response may outlive the call, if the caller reads its body as it arrives. */
final class OpenAttempt implements OpenBody {

    private final Call<?> call;
    private final Watchdog.Watch watch;
    private final AttemptProgress progress;
    private boolean kept;

    OpenAttempt(Call<?> call, Watchdog.Watch watch, AttemptProgress progress) {
        this.call = call;
        this.watch = watch;
        this.progress = progress;
    }

    AttemptProgress progress() {
        return progress;
    }

    Watchdog.Watch watch() {
        return watch;
    }

    @Override
    public void keepOpen() {
        kept = true;
    }

    /** Ends the attempt when the call returns, or only the calling thread's part in it if the response body outlives the call. */
    void returnFromCall() {
        if (kept) {
            watch.leave();
        } else {
            watch.end();
        }
    }

    @Override
    public void enter() {
        watch.enter();
    }

    @Override
    public void leave() {
        watch.leave();
    }

    @Override
    public void end() {
        watch.end();
    }

    /** Returns the SDK's own exception of a failure. */
    SdkException failure(Throwable failure) {
        return FailureClassifier.classify(failure, call, watch, progress);
    }

    @Override
    public IOException explain(Exception failure) {
        RuntimeException explained = failure(failure);
        return new IOException(explained.getMessage(), explained);
    }
}
