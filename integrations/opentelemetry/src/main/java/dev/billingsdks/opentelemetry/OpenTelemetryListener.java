package dev.billingsdks.opentelemetry;

import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records calls as spans and metrics by OpenTelemetry's stable conventions for HTTP.
 *
 * <p>A call is a span such as {@code Metronome listCustomers}, whose parent is the current span. Each attempt is a client span below it,
 * named by method and path template ({@code GET /v1/customers}), with {@code http.request.method}, {@code server.address},
 * {@code server.port}, {@code http.response.status_code}, {@code error.type} and {@code http.request.resend_count}. Its time includes the
 * body. The context is sent with each attempt, such as by {@code traceparent}. The histogram
 * {@code http.client.request.duration} has the same attributes except the last one.
 *
 * <p>{@code url.full}, which the conventions require, is omitted: its query and path hold customers' ids and filters. No
 * attribute has a value of a request or response, so that their number is bounded by that of the operations.
 */
public final class OpenTelemetryListener implements CallListener {

    private static final String SCOPE = "dev.billingsdks";

    /** The boundaries that the conventions advise, in seconds. */
    private static final List<Double> BOUNDARIES =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final ContextPropagators propagators;

    /** The parent of spans of calls that other threads make for a listing, or null for the current one. */
    private final @Nullable Context caller;

    private OpenTelemetryListener(
            Tracer tracer, DoubleHistogram durations, ContextPropagators propagators, @Nullable Context caller) {
        this.tracer = tracer;
        this.durations = durations;
        this.propagators = propagators;
        this.caller = caller;
    }

    /** Returns a listener for {@code callListener} of a client's builder. */
    public static OpenTelemetryListener create(OpenTelemetry openTelemetry) {
        DoubleHistogram durations = openTelemetry
                .getMeter(SCOPE)
                .histogramBuilder("http.client.request.duration")
                .setUnit("s")
                .setDescription("Duration of HTTP client requests.")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
        return new OpenTelemetryListener(
                openTelemetry.getTracer(SCOPE), durations, openTelemetry.getPropagators(), null);
    }

    @Override
    public CallObserver callStarted(CallStart call) {
        Context parent = caller == null ? Context.current() : caller;
        Span span = tracer.spanBuilder(call.vendor() + " " + call.operation())
                .setParent(parent)
                .startSpan();
        return new ObservedCall(call, tracer, durations, propagators, span, parent.with(span));
    }

    @Override
    public CallListener withCallerContext() {
        return new OpenTelemetryListener(tracer, durations, propagators, Context.current());
    }
}
