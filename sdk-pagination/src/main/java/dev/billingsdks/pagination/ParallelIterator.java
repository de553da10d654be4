package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.http.operation.ListingObserver;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Requests several numbered pages at the same time, so that the next pages are requested before the current one is received. The
 * paging loop reads their responses one after the other in the user's thread, as for any listing; pages that were requested
 * beyond the end are ignored.
 */
final class ParallelIterator<Q, T, R> implements Iterator<Page<T, R>> {

    private final PageNumberScheme<Q, T, R> scheme;
    private final Q original;
    private final Function<Q, ApiResponse<R>> call;
    private final int requests;
    private final RateLimit limit;
    private final PageReadQueue<@Nullable ApiResponse<R>> reads;
    private final WeakReference<Object> self = new WeakReference<>(this);
    private final Iterator<Page<T, R>> pages;

    /** The number of the page that the loop requests next. */
    private long position;

    /** The number of the first page that was not requested yet. */
    private long unrequested;

    /** The last page that is requested ahead: a guess, which saves requests beyond the end. */
    private long last = PageToken.MAXIMUM_NUMBER;

    private boolean guessed;

    ParallelIterator(
            PageNumberScheme<Q, T, R> scheme,
            Q original,
            ListingObserver observer,
            Function<Q, ApiResponse<R>> call,
            PageToken token,
            Q request,
            int requests,
            RateLimit limit) {
        this.scheme = scheme;
        this.original = original;
        this.call = call;
        this.requests = requests;
        this.limit = limit;
        this.reads = new PageReadQueue<>(scheme.toString(), requests, observer);
        this.position = scheme.numberOf(token);
        this.pages = new PageIterator<>(scheme, original, observer, this::response, token, request);
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext();
    }

    @Override
    public Page<T, R> next() {
        boolean goesOn = false;
        try {
            Page<T, R> page = pages.next();
            guessLast(page);
            position++;
            goesOn = pages.hasNext();
            return page;
        } finally {
            if (!goesOn) {
                reads.stop();
            }
            // Reads give up when this iterator is garbage, which to the JVM it may be while it waits for its last page.
            Reference.reachabilityFence(this);
        }
    }

    /** Returns the response for the page at the position, and requests those that may follow it. */
    private ApiResponse<R> response(Q request) {
        try {
            if (reads.size() == 0) {
                submit(request);
                unrequested = position + 1;
            }
            requestAhead();
            ApiResponse<R> response = reads.take();
            if (response == null) {
                throw new IllegalStateException("a read was given up although its iterator is in use");
            }
            return response;
        } catch (InterruptedException e) {
            throw scheme.interrupted(e);
        }
    }

    private void requestAhead() throws InterruptedException {
        while (reads.size() < requests && unrequested <= last) {
            Q request = requestFor(unrequested);
            if (request == null) {
                last = unrequested - 1;
            } else {
                submit(request);
                unrequested++;
            }
        }
    }

    /** Returns null for a number that no request takes; if that page follows, the loop throws the error. */
    private @Nullable Q requestFor(long number) {
        try {
            return scheme.requestFor(original, PageToken.of(PageTokenKind.PAGE, number));
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void submit(Q request) throws InterruptedException {
        reads.submit(read(call, request, limit, limit.next(), self));
    }

    /** Static, so that a read holds this iterator by its weak reference alone. */
    private static <Q, R> Callable<@Nullable ApiResponse<R>> read(
            Function<Q, ApiResponse<R>> call, Q request, RateLimit limit, long start, WeakReference<Object> owner) {
        return () -> {
            limit.await(start);
            return owner.refersTo(null) ? null : call.apply(request);
        };
    }

    /** Takes the first page for a full one. If it was not, there are fewer pages than guessed, or the guess is given up. */
    private void guessLast(Page<T, R> page) {
        if (position >= last) {
            last = PageToken.MAXIMUM_NUMBER;
        }
        Long total = page.total();
        if (!guessed && total != null && !page.items().isEmpty()) {
            int size = page.items().size();
            last = Math.max(position, scheme.numberOf(total / size + (total % size == 0 ? 0 : 1)));
        }
        guessed = true;
    }
}
