package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages have consecutive numbers; a property of each page says whether another follows. */
final class PageNumberScheme<Q, T, R> extends PagingScheme<Q, T, R> {

    private static final long FIRST = 1;

    private final Function<Q, ? extends @Nullable Number> page;
    private final BiFunction<Q, Long, Q> withPage;
    private final Continuation<R> continuation;

    PageNumberScheme(
            PageReader<T, R> reader,
            DecidingProperty<R, ?> deciding,
            Function<Q, ? extends @Nullable Number> page,
            BiFunction<Q, Long, Q> withPage,
            Continuation<R> continuation) {
        super(reader, deciding);
        this.page = page;
        this.withPage = withPage;
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
    PageToken next(ApiResponse<R> response, List<T> items, PageToken current) {
        long following = numberOf(current) + 1;
        return continuation.isFollowedBy(following, response) ? tokenOfNext(PageTokenKind.PAGE, following) : null;
    }

    /** Returns the number of the page with the given token. */
    static long numberOf(PageToken token) {
        return token.kind() == PageTokenKind.PAGE ? token.number() : FIRST;
    }

    /** Tells whether the page with the given number follows, and throws PaginationException where another one does. */
    @FunctionalInterface
    interface Continuation<R> {
        boolean isFollowedBy(long number, ApiResponse<R> response);
    }
}
