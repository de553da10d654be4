package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.json.CollectionCopy;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing, which is the response to one request.
 *
 * @param <T> the item
 * @param <R> the response that the items came in
 */
public final class Page<T, R> {

    private final PageToken token;
    private final List<T> items;
    private final @Nullable PageToken nextToken;
    private final @Nullable Long total;
    private final ApiResponse<R> response;

    Page(PageToken token, List<T> items, @Nullable PageToken nextToken, @Nullable Long total, ApiResponse<R> response) {
        this.token = token;
        this.items = Collections.unmodifiableList(items);
        this.nextToken = nextToken;
        this.total = total;
        this.response = response;
    }

    /**
     * Creates a page for a fake of an API group; {@link PagedIterable#ofPages(List)} makes a listing of such pages and
     * gives them their tokens. Its response has the status 200, no headers and no request id.
     *
     * @param items copied
     * @param body what {@link #body()} returns
     */
    public static <T, R> Page<T, R> of(List<T> items, R body) {
        return ofResponse(items, ApiResponse.of(200, Headers.empty(), null, body));
    }

    /**
     * Creates a page with a response of its own for a fake of an API group, as {@link #of(List, Object)} does.
     *
     * @param items copied
     * @param response what {@link #response()} returns
     */
    public static <T, R> Page<T, R> ofResponse(List<T> items, ApiResponse<R> response) {
        List<T> copy = CollectionCopy.list("items", items);
        return new Page<>(PageToken.START, copy, null, null, Objects.requireNonNull(response, "response"));
    }

    /** Returns this page as one of a listing. */
    Page<T, R> linked(PageToken token, @Nullable PageToken nextToken) {
        return new Page<>(token, items, nextToken, total, response);
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

    /** Returns how many items the whole listing has according to the vendor, or null if it does not say. */
    public @Nullable Long total() {
        return total;
    }

    /** Returns the body of the response, with what the vendor sends beside the items. */
    public R body() {
        return response.body();
    }

    /** Returns the response with its status, headers and request id. */
    public ApiResponse<R> response() {
        return response;
    }

    /** Returns the number of items and whether more follow, without any data. */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items, " + (nextToken == null ? "last" : "more to come") + "]";
    }
}
