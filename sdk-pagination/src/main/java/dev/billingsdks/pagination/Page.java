package dev.billingsdks.pagination;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing, as the vendor answered one request.
 *
 * @param <T> the item
 * @param <R> the response that the items came in
 */
public final class Page<T, R> {

    private final PageToken token;
    private final List<T> items;
    private final @Nullable PageToken nextToken;
    private final @Nullable Long total;
    private final R body;

    Page(PageToken token, List<T> items, @Nullable PageToken nextToken, @Nullable Long total, R body) {
        this.token = token;
        this.items = Collections.unmodifiableList(items);
        this.nextToken = nextToken;
        this.total = total;
        this.body = body;
    }

    /**
     * Creates a page for a fake of an API group; {@link PagedIterable#ofPages(List)} makes a listing of such pages and
     * gives them their tokens.
     *
     * @param items copied
     * @param body what {@link #body()} returns
     */
    public static <T, R> Page<T, R> of(List<T> items, R body) {
        return new Page<>(PageToken.START, List.copyOf(items), null, null, body);
    }

    /** Returns the items in the vendor's order, unmodifiable; a page may have none although others follow. */
    public List<T> items() {
        return items;
    }

    /** Returns the token of this page; {@link PagedIterable#startingFrom(PageToken)} begins with it again. */
    public PageToken token() {
        return token;
    }

    /** Returns the token of the next page, or null on the last one. */
    public @Nullable PageToken nextToken() {
        return nextToken;
    }

    /** Returns how many items the vendor says the whole listing has, or null where it does not say. */
    public @Nullable Long total() {
        return total;
    }

    /** Returns the whole response, with what the vendor sends beside the items. */
    public R body() {
        return body;
    }

    /** Returns the number of items and whether more follow, without any data. */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items, " + (nextToken == null ? "last" : "more to come") + "]";
    }
}
