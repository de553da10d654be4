package dev.billingsdks.pagination;

import dev.billingsdks.pagination.RateLimit.Timer;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;

/** Pages that are requested from a vendor, one call each. */
final class RequestedPages<Q, T, R> implements PageSource<T, R> {

    private final PagingScheme<Q, T, R> scheme;
    private final Q request;
    private final ListingObserver observer;
    private final Function<Q, ApiResponse<R>> call;
    private final Timer timer;
    private final PageToken first;

    RequestedPages(
            PagingScheme<Q, T, R> scheme,
            Q request,
            ListingObserver observer,
            Function<Q, ApiResponse<R>> call,
            Timer timer) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.request = Objects.requireNonNull(request, "params");
        this.observer = Objects.requireNonNull(observer, "observer");
        this.call = Objects.requireNonNull(call, "call");
        this.timer = timer;
        this.first = scheme.tokenOf(request);
    }

    @Override
    public Iterator<Page<T, R>> iterator(PageToken start, ReadAhead readAhead) {
        boolean fromStart = start.equals(PageToken.START);
        PageToken token = fromStart ? first : start;
        Q begin = fromStart ? request : scheme.requestFor(request, start);
        Iterator<Page<T, R>> pages = readAhead.isParallel()
                ? parallel(token, begin, readAhead)
                : new PageIterator<>(scheme, request, observer, call, token, begin);
        return readAhead.pages() == 0
                ? pages
                : new PrefetchIterator<>(pages, scheme, observer, token, readAhead.pages());
    }

    @Override
    public void checkParallel() {
        numbered();
    }

    @Override
    public PageSource<T, R> thenThrow(RuntimeException error) {
        throw new UnsupportedOperationException(
                scheme + ": only a listing of given pages can be told to fail; create one with PagedIterable.ofPages");
    }

    @Override
    public void check(PageToken token) {
        if (!token.equals(PageToken.START)) {
            scheme.requestFor(request, token);
        }
    }

    @Override
    public String toString() {
        return scheme.toString();
    }

    private Iterator<Page<T, R>> parallel(PageToken token, Q begin, ReadAhead readAhead) {
        RateLimit limit = new RateLimit(readAhead.requestsPerSecond(), timer);
        return new ParallelIterator<>(numbered(), request, observer, call, token, begin, readAhead.requests(), limit);
    }

    private PageNumberScheme<Q, T, R> numbered() {
        if (scheme instanceof PageNumberScheme<Q, T, R> numbered) {
            return numbered;
        }
        throw new UnsupportedOperationException(scheme
                + ": each page says where the next one is, so that pages cannot be requested at the same time;"
                + " prefetch(n) reads them ahead one after the other");
    }
}
