package dev.billingsdks.micrometer;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallEnd;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** The observations of one call. */
final class ObservedAttempts implements CallObserver {

    private final CallStart call;
    private final ObservationRegistry registry;
    private final AttemptConvention convention;
    private final Observation observation;
    private @Nullable AttemptContext context;
    private Observation attemptObservation = Observation.NOOP;

    ObservedAttempts(
            CallStart call, ObservationRegistry registry, AttemptConvention convention, Observation observation) {
        this.call = call;
        this.registry = registry;
        this.convention = convention;
        this.observation = observation;
    }

    @Override
    public void attemptStarted(AttemptStart attempt) {
        AttemptContext attemptContext = new AttemptContext(call, attempt);
        context = attemptContext;
        attemptObservation = Observation.createNotStarted(convention, () -> attemptContext, registry)
                .parentObservation(observation)
                .start();
    }

    @Override
    public void attemptEnded(AttemptEnd attempt) {
        AttemptContext attemptContext = context;
        if (attemptContext != null) {
            attemptContext.setResponse(attempt);
        }
        stop(attemptObservation, attempt.errorClass());
    }

    @Override
    public void callEnded(CallEnd end) {
        Class<? extends Throwable> errorClass = end.errorClass();
        if (errorClass != null) {
            observation.lowCardinalityKeyValue("exception", errorClass.getSimpleName());
        }
        stop(observation, errorClass);
    }

    private static void stop(Observation ended, @Nullable Class<? extends Throwable> errorClass) {
        if (errorClass != null) {
            ended.error(new ObservedFailure(errorClass));
        }
        ended.stop();
    }

    /** Stands for the exception of a call, whose message and cause are not observed. */
    private static final class ObservedFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ObservedFailure(Class<? extends Throwable> errorClass) {
            super(errorClass.getName(), null, false, false);
        }
    }
}
