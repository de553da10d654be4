package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The paging loop. It moves on from a page only when the page has been read and its next token found good, so that a
 * failure leaves it at the page that failed, with none of that page's items handed out.
 */
final class PageIterator<Q, T, R> implements Iterator<Page<T, R>> {

    private final PagingScheme<Q, T, R> scheme;
    private final Q original;
    private final ListingObserver observer;
    private final Function<Q, ApiResponse<R>> call;
    private final UsedTokens used = new UsedTokens();
    private final TotalCheck totals;
    private @Nullable PageToken token;
    private Q request;

    PageIterator(
            PagingScheme<Q, T, R> scheme,
            Q original,
            ListingObserver observer,
            Function<Q, ApiResponse<R>> call,
            PageToken token,
            Q request) {
        this.scheme = scheme;
        this.original = original;
        this.observer = observer;
        this.call = call;
        this.totals = new TotalCheck(token);
        this.token = token;
        this.request = request;
    }

    @Override
    public boolean hasNext() {
        return token != null;
    }

    @Override
    public Page<T, R> next() {
        PageToken current = token;
        if (current == null) {
            throw new NoSuchElementException("the listing has no further page");
        }
        try {
            Page<T, R> page = scheme.read(original, call.apply(request), current);
            String contradiction = totals.contradiction(page);
            if (contradiction != null) {
                throw scheme.inconsistent(contradiction);
            }
            moveTo(page.nextToken(), current);
            totals.add(page);
            observer.pageRead(scheme.reader().operation(), page.items().size(), page.nextToken() != null);
            return page;
        } catch (SdkException e) {
            throw e.atPage(current.toString());
        }
    }

    private void moveTo(@Nullable PageToken next, PageToken current) {
        if (next != null) {
            Q nextRequest = nextRequest(next);
            if (!used.add(current, next)) {
                throw scheme.inconsistent(
                        "the next token of a page was used before in this listing; going on would" + " repeat items");
            }
            request = nextRequest;
        }
        token = next;
    }

    /** Builds the request ahead of time: a token that the request refuses must fail the page that it came with. */
    private Q nextRequest(PageToken next) {
        try {
            return scheme.requestFor(original, next);
        } catch (RuntimeException e) {
            throw scheme.inconsistent("the next token of a page is not one that a request takes", e);
        }
    }
}
