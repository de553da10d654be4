package dev.billingsdks.pagination;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a stream from an iterator without ever splitting: the JDK's own adapter would copy thousands of items, many
 * pages, into an array for a parallel stream.
 */
final class ItemSpliterator<T> implements Spliterator<T> {

    private final Iterator<T> items;

    ItemSpliterator(Iterator<T> items) {
        this.items = items;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!items.hasNext()) {
            return false;
        }
        action.accept(items.next());
        return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
