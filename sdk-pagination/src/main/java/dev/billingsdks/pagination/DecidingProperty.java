package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The property of a response that decides whether the listing continues. A listing ends only in the way that the document
 * gives: a property that is missing against the document, that seems to be renamed, that is blank or that has another type
 * is an error, because a listing that ends early without one loses customers.
 *
 * @param <R> the response
 * @param <V> the value
 */
final class DecidingProperty<R, V> {

    private final PageReader<?, R> reader;
    private final String path;
    private final Function<R, ? extends @Nullable V> accessor;
    private final AbsencePolicy<R> absence;
    private final boolean endsByValue;

    /**
     * Creates an instance.
     *
     * @param endsByValue whether only a value ends a listing, false or a total, and neither null nor absence does
     */
    DecidingProperty(
            PageReader<?, R> reader,
            String path,
            Function<R, ? extends @Nullable V> accessor,
            AbsencePolicy<R> absence,
            boolean endsByValue) {
        this.reader = reader;
        this.path = Objects.requireNonNull(path, "path");
        this.accessor = Objects.requireNonNull(accessor, "accessor");
        this.absence = absence;
        this.endsByValue = endsByValue;
    }

    /** Returns the name in JSON, for messages. */
    String path() {
        return path;
    }

    /**
     * Returns the value, or null if the response ends the listing by null or, if that is allowed, by absence. A vendor that
     * omits defaults may send a blank text instead.
     *
     * @throws PaginationException if the property is absent without being allowed to be, blank, or of another type
     */
    @Nullable
    V value(ApiResponse<R> response) {
        R body = response.body();
        try {
            V value = accessor.apply(body);
            if (value == null) {
                requireEnd(body);
                return null;
            }
            if (!value.toString().isBlank()) {
                return value;
            }
            if (!reader.omitsDefaults()) {
                throw problem("is blank");
            }
            refuseRenamed(body, "is blank");
            return null;
        } catch (InvalidDataException e) {
            throw reader.inconsistent(
                    path + ", which decides whether the listing continues, cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns the value, or the given one for null. */
    V valueOr(V byDefault, ApiResponse<R> response) {
        V value = value(response);
        return value == null ? byDefault : value;
    }

    private void requireEnd(R body) {
        if (endsByValue && !reader.omitsDefaults()) {
            throw problem("is absent or null");
        }
        if (absence.isPresent(body)) {
            return;
        }
        if (absence.isError(body)) {
            throw problem("is absent although the vendor always sends it");
        }
        refuseRenamed(body, "is absent");
    }

    private void refuseRenamed(R body, String state) {
        String renamed = absence.renamed(body, path);
        if (renamed != null) {
            throw problem(state + ", and " + renamed
                    + " that may be the renamed one; check whether there is a newer version of this SDK");
        }
    }

    private PaginationException problem(String problem) {
        return reader.inconsistent(path + ", which decides whether the listing continues, " + problem);
    }
}
