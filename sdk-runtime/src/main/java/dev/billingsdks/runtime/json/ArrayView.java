package dev.billingsdks.runtime.json;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list over an array of its own. Unlike {@link java.util.List#of()} it may contain null and be searched for null; an
 * unmodifiable view of {@link java.util.Arrays#asList} would do the same with one more object, and one more call for each element.
 */
final class ArrayView<T extends @Nullable Object> extends AbstractList<T> implements RandomAccess {

    private final @Nullable Object[] elements;

    ArrayView(@Nullable Object[] elements) {
        this.elements = elements;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the array holds nothing else
    public T get(int index) {
        return (T) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
