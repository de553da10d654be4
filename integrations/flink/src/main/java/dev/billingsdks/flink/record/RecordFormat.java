package dev.billingsdks.flink.record;

import java.io.Serializable;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a source emits of items and failures.
 *
 * @param <T> the item
 * @param <O> what is emitted
 */
public interface RecordFormat<T, O> extends Serializable {

    /** Returns what is emitted for an item. It is called by the thread that requests pages. */
    O item(ItemOrigin origin, T item);

    /** Returns what is emitted for an account that failed, or null for nothing. */
    @Nullable
    O failure(AccountFailure failure);

    /** Returns the type of what is emitted. */
    TypeInformation<O> type();
}
