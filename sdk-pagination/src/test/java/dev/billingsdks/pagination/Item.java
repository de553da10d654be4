package dev.billingsdks.pagination;

import dev.billingsdks.runtime.error.InvalidDataException;
import org.jspecify.annotations.Nullable;

/** An item whose id is null if absent. Reading the id throws if the vendor sent {@link #BROKEN}. */
record Item(@Nullable String rawId) {

    static final String BROKEN = "broken";
    static final String NONE = "none";

    @Nullable
    String id() {
        if (BROKEN.equals(rawId)) {
            throw new InvalidDataException("Item", "id", "is not a string");
        }
        return NONE.equals(rawId) ? null : rawId;
    }

    @Override
    public String toString() {
        return String.valueOf(rawId);
    }
}
