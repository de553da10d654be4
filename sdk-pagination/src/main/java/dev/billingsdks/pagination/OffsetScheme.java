package dev.billingsdks.pagination;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The next page begins as many items further on as this page holds; a property of each page says whether more follow. */
final class OffsetScheme<Q, T, R> extends PagingScheme<Q, T, R> {

    private final Function<Q, ? extends @Nullable Number> offset;
    private final BiFunction<Q, Long, Q> withOffset;
    private final Continuation<Q, T, R> continuation;

    OffsetScheme(
            PageReader<T, R> reader,
            @Nullable DecidingProperty<R, ?> deciding,
            Function<Q, ? extends @Nullable Number> offset,
            BiFunction<Q, Long, Q> withOffset,
            Continuation<Q, T, R> continuation) {
        super(reader, deciding);
        this.offset = offset;
        this.withOffset = withOffset;
        this.continuation = continuation;
    }

    @Override
    PageToken tokenOf(Q request) {
        return tokenOf(PageTokenKind.OFFSET, offset.apply(request));
    }

    @Override
    Q requestFor(Q request, PageToken token) {
        if (token.kind() != PageTokenKind.OFFSET) {
            throw foreign(token);
        }
        return withOffset.apply(request, token.number());
    }

    @Override
    @Nullable
    PageToken next(ReadPage<Q, T, R> page) {
        PageToken current = page.token();
        long following = (current.kind() == PageTokenKind.OFFSET ? current.number() : 0)
                + page.items().size();
        if (!continuation.goesOnAt(following, page)) {
            return null;
        }
        if (page.items().isEmpty()) {
            throw inconsistent("a page says that more items follow, but holds none, so that the offset cannot grow");
        }
        return tokenOfNext(PageTokenKind.OFFSET, following);
    }

    /** Tells whether items follow at the given offset. */
    @FunctionalInterface
    interface Continuation<Q, T, R> {
        boolean goesOnAt(long offset, ReadPage<Q, T, R> page);
    }
}
