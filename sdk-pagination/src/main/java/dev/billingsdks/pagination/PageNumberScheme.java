package dev.billingsdks.pagination;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages have consecutive numbers; a property of each page says whether another follows. */
final class PageNumberScheme<Q, T, R> extends PagingScheme<Q, T, R> {

    private final Function<Q, ? extends @Nullable Number> page;
    private final BiFunction<Q, Long, Q> withPage;
    private final long first;
    private final Continuation<Q, T, R> continuation;

    PageNumberScheme(
            PageReader<T, R> reader,
            @Nullable DecidingProperty<R, ?> deciding,
            Function<Q, ? extends @Nullable Number> page,
            BiFunction<Q, Long, Q> withPage,
            long first,
            Continuation<Q, T, R> continuation) {
        super(reader, deciding);
        this.page = page;
        this.withPage = withPage;
        this.first = first;
        this.continuation = continuation;
    }

    @Override
    PageToken tokenOf(Q request) {
        return tokenOf(PageTokenKind.PAGE, page.apply(request));
    }

    @Override
    Q requestFor(Q request, PageToken token) {
        if (token.kind() != PageTokenKind.PAGE) {
            throw foreign(token);
        }
        return withPage.apply(request, token.number());
    }

    @Override
    @Nullable
    PageToken next(ReadPage<Q, T, R> page) {
        long following = numberOf(page.token()) + 1;
        return continuation.isFollowedBy(following, page) ? tokenOfNext(PageTokenKind.PAGE, following) : null;
    }

    /** Returns the number of the page with the given token. */
    long numberOf(PageToken token) {
        return token.kind() == PageTokenKind.PAGE ? token.number() : first;
    }

    /** Returns the number of the page that is the given one in order. */
    long numberOf(long page) {
        return first + page - 1;
    }

    /** Tells whether the page with the given number follows, and throws PaginationException where another one does. */
    @FunctionalInterface
    interface Continuation<Q, T, R> {
        boolean isFollowedBy(long number, ReadPage<Q, T, R> page);
    }
}
