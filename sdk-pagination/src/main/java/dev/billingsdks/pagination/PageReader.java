package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.http.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what every scheme needs from a response.
 *
 * @param omitsDefaults whether the vendor omits what is empty, false or zero, as proto3 JSON does
 * @param endsWhenEmpty whether a page without items is the last one, whatever it names as the next
 */
record PageReader<T, R>(
        Operation<R> operation,
        ResponseProperty<R, List<T>> itemsProperty,
        @Nullable Function<R, ? extends @Nullable Number> totalAccessor,
        boolean omitsDefaults,
        boolean endsWhenEmpty) {

    /** Tells whether the listing ends with a page, because the vendor's pages always name a next one. */
    boolean isEnd(List<T> items) {
        return endsWhenEmpty && items.isEmpty();
    }

    List<T> items(ApiResponse<R> response) {
        if (!omitsDefaults) {
            return itemsProperty.required(response);
        }
        List<T> items = itemsProperty.optional(response);
        return items == null ? List.of() : items;
    }

    @Nullable
    Long total(ApiResponse<R> response) {
        if (totalAccessor == null) {
            return null;
        }
        try {
            Number total = totalAccessor.apply(response.body());
            return total == null ? null : total.longValue();
        } catch (InvalidDataException e) {
            // Paging can do without a total. Who reads the property itself from the body is told what is wrong with it.
            return null;
        }
    }

    /** Returns a cursor or an id as it came, unless a request could not carry it unchanged. */
    String sendable(String value, String what) {
        if (value.isBlank()) {
            throw inconsistent("the " + what + " is blank");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw inconsistent("the " + what + " is not valid Unicode, so that it cannot be sent back");
        }
        return value;
    }

    PaginationException inconsistent(String problem) {
        return new PaginationException(problem, operation.vendor(), operation.name());
    }

    PaginationException inconsistent(String problem, Throwable cause) {
        return new PaginationException(problem, cause, operation.vendor(), operation.name());
    }

    InterruptedCallException interrupted(InterruptedException cause) {
        return new InterruptedCallException(
                "the thread was interrupted while waiting for a page", cause, operation.vendor(), operation.name());
    }

    @Override
    public String toString() {
        return operation.vendor() + " " + operation.name();
    }
}
