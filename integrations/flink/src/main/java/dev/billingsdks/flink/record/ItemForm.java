package dev.billingsdks.flink.record;

import java.io.Serializable;

/**
 * Converts an item to the form in which a record has it.
 *
 * @param <T> the item
 * @param <V> the form of the item
 */
@FunctionalInterface
public interface ItemForm<T, V> extends Serializable {

    /** Returns the item in this form. */
    V of(T item);
}
