package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;

/** Pages that are requested from a vendor, one call each. */
final class CalledPages<Q, T, R> implements PageSource<T, R> {

    private final PagingScheme<Q, T, R> scheme;
    private final Q request;
    private final Function<Q, ApiResponse<R>> call;
    private final PageToken first;

    CalledPages(PagingScheme<Q, T, R> scheme, Q request, Function<Q, ApiResponse<R>> call) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.request = Objects.requireNonNull(request, "request");
        this.call = Objects.requireNonNull(call, "call");
        this.first = scheme.tokenOf(request);
    }

    @Override
    public Iterator<Page<T, R>> iterator(PageToken start) {
        return start.equals(PageToken.START)
                ? new PageIterator<>(scheme, request, call, first, request)
                : new PageIterator<>(scheme, request, call, start, scheme.requestFor(request, start));
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
}
