package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.http.response.ServerResponse;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.CallEnd;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/** Tells the observers of one call what happens, each of them in turn. A call that nothing observes has none. For one thread. */
final class CallObservation {

    private final ListenerWatch watch;
    private final Pacing pacing;
    private final long callStart;
    private final List<Observer> observers = new ArrayList<>(1);
    private int attempts;
    private boolean inAttempt;
    private long attemptStart;
    private long headersReceived;
    private @Nullable ServerResponse response;

    CallObservation(ListenerWatch watch, Pacing pacing) {
        this.watch = watch;
        this.pacing = pacing;
        this.callStart = pacing.nanoTime();
    }

    void start(CallStart call, List<GuardedListener> listeners) {
        watch.run(() -> {
            for (GuardedListener listener : listeners) {
                CallObserver observer = listener.callStarted(call);
                if (observer != null) {
                    observers.add(new Observer(listener, observer));
                }
            }
        });
    }

    /** Reports the start of an attempt, and returns the headers that the observers add to it. */
    List<Header> attemptStarted(BaseUrl server) {
        attempts++;
        inAttempt = true;
        response = null;
        attemptStart = pacing.nanoTime();
        StartedAttempt attempt = new StartedAttempt(attempts, server);
        tell(observer -> observer.attemptStarted(attempt));
        return attempt.headers();
    }

    /** Notes that the head of a response was received; after a redirect there is more than one. */
    void responded(ServerResponse received) {
        response = received;
        headersReceived = pacing.nanoTime();
    }

    /**
     * Reports the end of an attempt.
     *
     * @param failure what it failed with, or null
     * @param wait how long the call waits before the next one, or null if there is none
     */
    void attemptEnded(@Nullable Throwable failure, @Nullable Duration wait) {
        inAttempt = false;
        ServerResponse received = response;
        long bytes = received == null ? 0 : received.bytesRead();
        EndedAttempt attempt = new EndedAttempt(
                attempts,
                statusCode(),
                failure == null ? null : failure.getClass(),
                received == null ? null : Duration.ofNanos(headersReceived - attemptStart),
                since(attemptStart),
                bytes,
                wait);
        boolean showsHeaders = failure == null || failure instanceof ApiException;
        tell(observer -> {
            if (observer instanceof AttemptLog log && received != null && showsHeaders) {
                log.headers(received.headers());
            }
            observer.attemptEnded(attempt);
        });
    }

    /**
     * Reports the end of the call.
     *
     * @param failure what the call throws, or null
     */
    void callEnded(@Nullable Throwable failure) {
        if (inAttempt) {
            // An Error such as OutOfMemoryError.
            attemptEnded(failure, null);
        }
        EndedCall call =
                new EndedCall(attempts, statusCode(), failure == null ? null : failure.getClass(), since(callStart));
        tell(observer -> observer.callEnded(call));
    }

    private @Nullable Integer statusCode() {
        ServerResponse received = response;
        return received == null ? null : received.statusCode();
    }

    private Duration since(long start) {
        return Duration.ofNanos(pacing.nanoTime() - start);
    }

    private void tell(Consumer<CallObserver> event) {
        if (observers.isEmpty()) {
            return;
        }
        watch.run(() -> {
            for (Observer observer : observers) {
                observer.listener().guard(() -> event.accept(observer.ofCall()));
            }
        });
    }

    private record Observer(GuardedListener listener, CallObserver ofCall) {}

    private record EndedAttempt(
            int number,
            @Nullable Integer statusCode,
            @Nullable Class<? extends Throwable> errorClass,
            @Nullable Duration timeToHeaders,
            Duration time,
            long responseBytes,
            @Nullable Duration waitBeforeNext)
            implements AttemptEnd {}

    private record EndedCall(
            int attempts,
            @Nullable Integer statusCode,
            @Nullable Class<? extends Throwable> errorClass,
            Duration time) implements CallEnd {}
}
