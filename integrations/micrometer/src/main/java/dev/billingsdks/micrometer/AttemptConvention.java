package dev.billingsdks.micrometer;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import org.jspecify.annotations.Nullable;

/**
 * The names and key values of attempts: those of Spring's HTTP clients, with the path template as {@code uri}. An application that
 * wants others implements this interface and overrides methods.
 */
public interface AttemptConvention extends ObservationConvention<AttemptContext> {

    /** The convention of Spring's HTTP clients. */
    AttemptConvention DEFAULT = new AttemptConvention() {};

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof AttemptContext;
    }

    @Override
    default String getName() {
        return "http.client.requests";
    }

    @Override
    default String getContextualName(AttemptContext context) {
        return context.call().method() + " " + context.call().pathTemplate();
    }

    @Override
    default KeyValues getLowCardinalityKeyValues(AttemptContext context) {
        AttemptStart start = context.getCarrier();
        AttemptEnd end = context.getResponse();
        Integer status = end == null ? null : end.statusCode();
        Class<?> error = end == null ? null : end.errorClass();
        return KeyValues.of(
                KeyValue.of("client.name", start == null ? "none" : start.serverAddress()),
                KeyValue.of("exception", error == null ? "none" : error.getSimpleName()),
                KeyValue.of("method", context.call().method()),
                KeyValue.of("outcome", outcome(status)),
                KeyValue.of("status", status == null ? "CLIENT_ERROR" : status.toString()),
                KeyValue.of("uri", context.call().pathTemplate()));
    }

    private static String outcome(@Nullable Integer status) {
        if (status == null) {
            return "UNKNOWN";
        }
        return switch (status / 100) {
            case 1 -> "INFORMATIONAL";
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }
}
