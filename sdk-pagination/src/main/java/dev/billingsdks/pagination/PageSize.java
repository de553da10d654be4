package dev.billingsdks.pagination;

import dev.billingsdks.runtime.error.InvalidDataException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How many items a full page has, as the request or the response says. A page with more of them contradicts itself. */
final class PageSize<Q, T, R> {

    private final PageReader<T, R> reader;
    private final BiFunction<Q, R, ? extends @Nullable Number> size;

    PageSize(PageReader<T, R> reader, BiFunction<Q, R, ? extends @Nullable Number> size) {
        this.reader = reader;
        this.size = Objects.requireNonNull(size, "size");
    }

    /** Returns whether a page has as many items as a page can have, so that another may follow. */
    boolean isFull(ReadPage<Q, T, R> page) {
        return page.items().size() == of(page);
    }

    /** Returns the size of a page that another one follows; with fewer items it would lose those in between. */
    long requireFull(ReadPage<Q, T, R> page) {
        long size = of(page);
        if (page.items().size() < size) {
            throw reader.inconsistent(
                    "a page that others follow has fewer items than the size of a page; going on would"
                            + " repeat or lose items");
        }
        return size;
    }

    long of(ReadPage<Q, T, R> page) {
        Number value;
        try {
            value = size.apply(page.request(), page.response().body());
        } catch (InvalidDataException e) {
            throw reader.inconsistent(
                    "the size of a page, which decides whether the listing continues, cannot be read: "
                            + e.getMessage(),
                    e);
        }
        if (value == null || value.longValue() < 1) {
            throw reader.inconsistent(
                    "the size of a page, which decides whether the listing continues, is absent or not positive");
        }
        if (page.items().size() > value.longValue()) {
            throw reader.inconsistent("a page has more items than the size of a page");
        }
        return value.longValue();
    }
}
