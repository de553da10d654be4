package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.SdkException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A whole listing, read page by page while it is iterated.
 *
 * <p>Nothing is requested before an iterator is asked for its first item, and no page before it is needed; leaving a loop
 * early makes no further request. Each iteration starts again with a request of its own, so a listing can be iterated
 * any number of times. Filters, headers and direction are kept on every page. At most one page of items is held.
 *
 * <p>An error keeps its type, and {@link SdkException#pageToken()} names the page that failed. None of that page's items
 * were handed out and all items before it were: {@code listing.startingFrom(PageToken.parse(e.pageToken()))} gives the
 * rest without losing or repeating one. The iterator stays at that page as well, and asks for it again if it is used
 * further. A listing that the vendor answers inconsistently (a token that comes again, more announced without items, a total
 * that changes or is not reached) fails with a {@link dev.billingsdks.runtime.error.PaginationException} rather than ending
 * early.
 *
 * <p>A listing is immutable and may be shared by threads, virtual ones too; its iterators and streams are for one thread
 * each.
 *
 * @param <T> the item
 * @param <R> the response that the items of a page came in
 */
public final class PagedIterable<T, R> implements Iterable<T> {

    private final PageSource<T, R> source;
    private final PageToken start;

    private PagedIterable(PageSource<T, R> source, PageToken start) {
        this.source = source;
        this.start = start;
    }

    /**
     * Creates a listing that calls the vendor; for generated code.
     *
     * @param request what the user asked for; the first page is this request as it is
     * @param call sends the request for one page
     * @throws IllegalArgumentException if the request's own position makes no sense, such as two directions at once
     */
    public static <Q, T, R> PagedIterable<T, R> of(
            PagingScheme<Q, T, R> scheme, Q request, Function<Q, ApiResponse<R>> call) {
        return new PagedIterable<>(new CalledPages<>(scheme, request, call), PageToken.START);
    }

    /**
     * Creates a listing of the given pages, for a fake of an API group.
     *
     * @param pages at least one, copied; their tokens are set anew, {@code start}, {@code page:2}, {@code page:3} …
     * @throws IllegalArgumentException if there is no page
     */
    public static <T, R> PagedIterable<T, R> ofPages(List<Page<T, R>> pages) {
        return new PagedIterable<>(new GivenPages<>(pages), PageToken.START);
    }

    /** Returns a new iterator over all items; empty pages are passed over. */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(source.iterator(start));
    }

    /** Returns a spliterator over all items that never splits, since pages come one after the other. */
    @Override
    public Spliterator<T> spliterator() {
        return new ItemSpliterator<>(iterator());
    }

    /** Returns a new sequential stream of all items, which requests pages as its terminal operation needs them. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** Returns the same listing page by page, empty pages included; it is as lazy as this one. */
    public Iterable<Page<T, R>> pages() {
        return () -> source.iterator(start);
    }

    /** Requests the first page alone. */
    public Page<T, R> firstPage() {
        return source.iterator(start).next();
    }

    /**
     * Returns this listing from the given page to its end.
     *
     * @param token of a page of this listing, from {@link Page#nextToken()} or {@link SdkException#pageToken()}; the
     *     request must be the one that the token came from, filters included
     * @throws IllegalArgumentException if the token is of a listing that pages in another way
     */
    public PagedIterable<T, R> startingFrom(PageToken token) {
        source.check(Objects.requireNonNull(token, "token"));
        return new PagedIterable<>(source, token);
    }

    /** Returns which listing this is, without any data. */
    @Override
    public String toString() {
        return "PagedIterable[" + source + "]";
    }
}
