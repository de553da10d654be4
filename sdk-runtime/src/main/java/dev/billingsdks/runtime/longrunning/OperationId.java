package dev.billingsdks.runtime.longrunning;

import org.jspecify.annotations.Nullable;

/** The vendor's ID of a long-running operation. Its text can be stored, and the operation resumed in another process. Immutable. */
public final class OperationId {

    private final String text;

    private OperationId(String text) {
        this.text = text;
    }

    /**
     * Returns the ID of this text, as {@link #toString()} returned it.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static OperationId of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the ID of an operation must not be blank");
        }
        return new OperationId(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OperationId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the vendor's text. */
    @Override
    public String toString() {
        return text;
    }
}
