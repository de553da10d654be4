package dev.billingsdks.runtime.longrunning;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.json.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A state of an operation, as one response had it.
 *
 * @param model the response itself
 * @param done whether the operation has ended
 * @param metadata what the vendor says of it, or null
 * @param value what it ended with, or null if it has not ended with a value
 * @param failure why there is no value if it has ended, or null
 */
record State<T, M>(
        @Nullable JsonModel model,
        boolean done,
        @Nullable M metadata,
        @Nullable T value,
        @Nullable SdkException failure) {

    /** Returns what the operation ended with. */
    T end() {
        if (value != null) {
            return value;
        }
        throw failure == null ? new IllegalStateException("the operation has not ended") : failure;
    }
}
