package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.http.operation.Operation;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A property of the response that a page cannot do without: if it cannot be read, the page fails with the place named. */
final class ResponseProperty<R, V> {

    private final Operation<R> operation;
    private final String path;
    private final Function<R, ? extends @Nullable V> accessor;

    ResponseProperty(Operation<R> operation, String path, Function<R, ? extends @Nullable V> accessor) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.path = Objects.requireNonNull(path, "path");
        this.accessor = Objects.requireNonNull(accessor, "accessor");
    }

    /** Returns the name in JSON, for messages. */
    String path() {
        return path;
    }

    @Nullable
    V optional(ApiResponse<R> response) {
        try {
            return accessor.apply(response.body());
        } catch (InvalidDataException e) {
            throw problem("the page cannot be read, " + e.getMessage(), response);
        }
    }

    V required(ApiResponse<R> response) {
        V value = optional(response);
        if (value == null) {
            throw problem("the page lacks a property that paging depends on, or has null in its place", response);
        }
        return value;
    }

    private DecodeException problem(String problem, ApiResponse<R> response) {
        return new DecodeException(problem, path.isEmpty() ? "$" : "$." + path, -1, false)
                .during(operation.vendor(), operation.name(), response.statusCode());
    }
}
