package dev.billingsdks.opentelemetry;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallEnd;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The spans of one call. */
final class ObservedCall implements CallObserver {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> SERVER = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<Long> RESENDS = AttributeKey.longKey("http.request.resend_count");

    private static final TextMapSetter<AttemptStart> HEADERS = (attempt, name, value) -> {
        if (attempt != null) {
            attempt.addHeader(name, value);
        }
    };

    private final CallStart call;
    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final ContextPropagators propagators;
    private final Span span;
    private final Context context;
    private Span attemptSpan = Span.getInvalid();
    private Attributes request = Attributes.empty();

    ObservedCall(
            CallStart call,
            Tracer tracer,
            DoubleHistogram durations,
            ContextPropagators propagators,
            Span span,
            Context context) {
        this.call = call;
        this.tracer = tracer;
        this.durations = durations;
        this.propagators = propagators;
        this.span = span;
        this.context = context;
    }

    @Override
    public void attemptStarted(AttemptStart attempt) {
        request = Attributes.of(
                METHOD, call.method(), SERVER, attempt.serverAddress(), PORT, (long) attempt.serverPort());
        SpanBuilder builder = tracer.spanBuilder(call.method() + " " + call.pathTemplate())
                .setParent(context)
                .setSpanKind(SpanKind.CLIENT)
                .setAllAttributes(request);
        if (attempt.number() > 1) {
            builder.setAttribute(RESENDS, attempt.number() - 1L);
        }
        attemptSpan = builder.startSpan();
        propagators.getTextMapPropagator().inject(context.with(attemptSpan), attempt, HEADERS);
    }

    @Override
    public void attemptEnded(AttemptEnd attempt) {
        AttributesBuilder response = Attributes.builder();
        Integer status = attempt.statusCode();
        if (status != null) {
            response.put(STATUS, status.longValue());
        }
        String error = errorType(status, attempt.errorClass());
        if (error != null) {
            response.put(ERROR, error);
            attemptSpan.setStatus(StatusCode.ERROR);
        }
        Attributes added = response.build();
        attemptSpan.setAllAttributes(added);
        attemptSpan.end();
        double seconds = (double) attempt.time().toNanos() / TimeUnit.SECONDS.toNanos(1);
        durations.record(seconds, request.toBuilder().putAll(added).build(), context.with(attemptSpan));
    }

    @Override
    public void callEnded(CallEnd end) {
        Class<? extends Throwable> errorClass = end.errorClass();
        if (errorClass != null) {
            span.setAttribute(ERROR, errorClass.getName());
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** Returns the status as the conventions do, or the class of a failure without one, or null if there is no error. */
    private static @Nullable String errorType(
            @Nullable Integer status, @Nullable Class<? extends Throwable> errorClass) {
        if (status != null && status >= 400) {
            return status.toString();
        }
        return errorClass == null ? null : errorClass.getName();
    }
}
