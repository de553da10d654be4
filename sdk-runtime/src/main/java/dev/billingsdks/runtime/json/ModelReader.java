package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value: {@code CustomerDetail::read} for a model, {@code JsonReader::string} and its like for a scalar.
 *
 * <p>It is called with the reader at the value's first token and leaves it at the last one.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface ModelReader<T> {

    /** Returns the value, or null if the JSON is null or does not fit the type. A model's reader never returns null. */
    @Nullable
    T read(JsonReader reader);
}
