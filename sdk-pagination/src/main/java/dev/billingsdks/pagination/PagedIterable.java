package dev.billingsdks.pagination;

import dev.billingsdks.pagination.RateLimit.Timer;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A whole listing, read page by page while it is iterated.
 *
 * <p>No request is sent before iteration starts, and no page is requested before it is needed; leaving a loop
 * early makes no further request. Each iteration starts again with a request of its own, so a listing can be iterated
 * any number of times. Filters, headers and direction are kept on every page. At most one page of items is held.
 * {@link #prefetch} and {@link #parallel(int)} give up a bounded part of this for speed, and nothing of what follows.
 *
 * <p>An error keeps its type, and {@link SdkException#pageToken()} names the page that failed. None of that page's items
 * were returned and all items before it were: {@code listing.startingFrom(PageToken.parse(e.pageToken()))} gives the
 * rest without losing or repeating one. The iterator stays at that page as well, and requests it again if it is used
 * further. A listing with inconsistent responses (a repeated token, a next page announced without items, a total
 * that changes or is not reached) fails with a {@link dev.billingsdks.runtime.error.PaginationException} rather than ending
 * early.
 *
 * <p>A listing is immutable and may be shared by threads, virtual ones too. Its iterators and streams are for one thread at a
 * time: an iterator that two threads use at once throws a {@link java.util.ConcurrentModificationException} in one of them,
 * without an effect on the other.
 *
 * @param <T> the item
 * @param <R> the response that the items of a page came in
 */
public final class PagedIterable<T, R> implements Iterable<T> {

    private final PageSource<T, R> source;
    private final PageToken start;
    private final ReadAhead readAhead;

    private PagedIterable(PageSource<T, R> source, PageToken start, ReadAhead readAhead) {
        this.source = source;
        this.start = start;
        this.readAhead = readAhead;
    }

    /**
     * Creates a listing that calls the vendor; for generated code.
     *
     * @param request the params of the user, which are those of the first page
     * @param call sends the request for one page
     * @throws IllegalArgumentException if the request's own position makes no sense, such as two directions at once
     */
    public static <Q, T, R> PagedIterable<T, R> of(
            PagingScheme<Q, T, R> scheme, Q request, Function<Q, ApiResponse<R>> call) {
        return of(scheme, request, call, Timer.SYSTEM);
    }

    /**
     * Creates a listing that calls the vendor and that listeners of its client hear of; for generated code.
     *
     * @param request the params of the user, which are those of the first page
     * @param observer connects the listing with the listeners of the client
     * @param call sends the request for one page
     * @throws IllegalArgumentException if the request's own position makes no sense, such as two directions at once
     */
    public static <Q, T, R> PagedIterable<T, R> of(
            PagingScheme<Q, T, R> scheme, Q request, ListingObserver observer, Function<Q, ApiResponse<R>> call) {
        return of(scheme, request, observer, call, Timer.SYSTEM);
    }

    static <Q, T, R> PagedIterable<T, R> of(
            PagingScheme<Q, T, R> scheme, Q request, Function<Q, ApiResponse<R>> call, Timer timer) {
        return of(scheme, request, ListingObserver.NONE, call, timer);
    }

    private static <Q, T, R> PagedIterable<T, R> of(
            PagingScheme<Q, T, R> scheme,
            Q request,
            ListingObserver observer,
            Function<Q, ApiResponse<R>> call,
            Timer timer) {
        RequestedPages<Q, T, R> pages = new RequestedPages<>(scheme, request, observer, call, timer);
        return new PagedIterable<>(pages, PageToken.START, ReadAhead.NONE);
    }

    /**
     * Creates a listing of the given pages, for a fake of an API group.
     *
     * @param pages at least one, copied; they get new tokens, {@code start}, {@code page:2}, {@code page:3} …
     * @throws IllegalArgumentException if there is no page
     */
    public static <T, R> PagedIterable<T, R> ofPages(List<Page<T, R>> pages) {
        return new PagedIterable<>(FixedPages.of(pages), PageToken.START, ReadAhead.NONE);
    }

    /**
     * Returns this listing of given pages with a further page that fails, for a fake of an API group. Each attempt to read that page throws
     * the error itself; an {@link SdkException} carries the token of that page, as in a listing that calls the vendor.
     *
     * @param error thrown after the items of all given pages
     * @throws UnsupportedOperationException if this listing was not created by {@link #ofPages(List)}
     */
    public PagedIterable<T, R> thenThrow(RuntimeException error) {
        return new PagedIterable<>(source.thenThrow(error), start, readAhead);
    }

    /** Returns a new iterator over all items; empty pages are passed over. */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(source.iterator(start, readAhead));
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

    /**
     * Returns a publisher of all items, for reactive streams and Kotlin's flows. Each subscription starts the listing again.
     *
     * <p>Pages are requested on the executor's threads, which wait for them, and only when the subscriber has requested an item of
     * them. {@code cancel} aborts the request in flight; the thread's interrupt flag is not set afterwards. Errors are those of an
     * iteration, with the token of the page.
     *
     * @param executor runs one task at a time for each subscription, such as one with virtual threads
     */
    public Flow.Publisher<T> publisher(Executor executor) {
        return new ListingPublisher<>(() -> new ItemIterator<>(source.iterator(start, readAhead)), executor);
    }

    /** Returns the same listing page by page, empty pages included; it is as lazy as this one. */
    public Iterable<Page<T, R>> pages() {
        return () -> new ExclusivePages<>(source.iterator(start, readAhead));
    }

    /** Requests the first page alone, whatever is read ahead otherwise. */
    public Page<T, R> firstPage() {
        return source.iterator(start, ReadAhead.NONE).next();
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
        return new PagedIterable<>(source, token, readAhead);
    }

    /**
     * Returns this listing with pages that are read ahead while earlier ones are used, one after the other, by a daemon thread.
     *
     * <p>Items, their order and failures are the same; a failure comes after all items before it. When a loop is left, up to
     * {@code pages} further requests may be made, fewer if the iterator is garbage collected before. The thread starts with the
     * first item, ends with the listing, a failure or an interrupt, and otherwise soon after it has nothing to do. It inherits no
     * thread locals and no context class loader. Interceptors are called by that thread; token suppliers have the context class
     * loader of the thread that uses the iterator.
     *
     * @param pages how many are held beyond the one in use, from 0 (the default: nothing is read ahead) to 1000
     */
    public PagedIterable<T, R> prefetch(int pages) {
        return new PagedIterable<>(source, start, readAhead.withPages(pages));
    }

    /**
     * Returns this listing with several pages requested at the same time, without a limit on requests in a second.
     *
     * @see #parallel(int, double)
     */
    public PagedIterable<T, R> parallel(int requests) {
        return parallel(requests, Double.POSITIVE_INFINITY);
    }

    /**
     * Returns this listing with several pages requested at the same time. For listings whose pages have numbers; the others name a
     * page in the page before it, and have {@link #prefetch} alone.
     *
     * <p>Items, their order, checks and failures are the same; a failure comes after all items before it. Up to
     * {@code requests - 1} pages are requested beyond the end of the listing or beyond the page where a loop is left, and what
     * comes of that is not looked at. The threads are those that {@link #prefetch} describes, one for each request. The limit is for
     * each iterator; attempts that follow a failed one are not counted, and keep to their own waits and Retry-After.
     *
     * @param requests how many at the same time, from 1 (the default) to 64; as many pages are held at most
     * @param requestsPerSecond how many may begin in a second, evenly spaced, at least 0.001
     * @throws UnsupportedOperationException if the pages of this listing have no numbers
     */
    public PagedIterable<T, R> parallel(int requests, double requestsPerSecond) {
        ReadAhead parallel = readAhead.withRequests(requests, requestsPerSecond);
        source.checkParallel();
        return new PagedIterable<>(source, start, parallel);
    }

    /** Returns which listing this is, without any data. */
    @Override
    public String toString() {
        return "PagedIterable[" + source + "]";
    }
}
