package dev.billingsdks.micrometer;

import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records calls as observations of Micrometer, and so as timers, and as spans if Micrometer Tracing is present.
 *
 * <p>A call is an observation {@code billing.sdk.calls} with the key values vendor, operation and exception, whose parent is the current
 * observation. Each attempt is an observation {@code http.client.requests} below it, by an {@link AttemptConvention} that
 * the application can replace. The context is sent with each attempt. No name or key value has a value of a request or response.
 */
public final class MicrometerListener implements CallListener {

    private final ObservationRegistry registry;
    private final AttemptConvention convention;

    /** The parent of calls that other threads make for a listing, or null for the current observation. */
    private final @Nullable Observation caller;

    private MicrometerListener(
            ObservationRegistry registry, AttemptConvention convention, @Nullable Observation caller) {
        this.registry = registry;
        this.convention = convention;
        this.caller = caller;
    }

    /** Returns a listener for {@code callListener} of a client's builder. */
    public static MicrometerListener create(ObservationRegistry registry) {
        return new MicrometerListener(registry, AttemptConvention.DEFAULT, null);
    }

    /** Returns this listener with other names and key values for attempts. */
    public MicrometerListener withConvention(AttemptConvention convention) {
        return new MicrometerListener(registry, Objects.requireNonNull(convention, "convention"), caller);
    }

    @Override
    public CallObserver callStarted(CallStart call) {
        Observation observation = Observation.createNotStarted("billing.sdk.calls", registry)
                .contextualName(call.vendor() + " " + call.operation())
                .lowCardinalityKeyValue("vendor", call.vendor())
                .lowCardinalityKeyValue("operation", call.operation())
                .lowCardinalityKeyValue("exception", "none");
        if (caller != null) {
            observation.parentObservation(caller);
        }
        return new ObservedAttempts(call, registry, convention, observation.start());
    }

    @Override
    public CallListener withCallerContext() {
        return new MicrometerListener(registry, convention, registry.getCurrentObservation());
    }
}
