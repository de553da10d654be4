package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each page names the next one by an opaque cursor; null ends the listing, and absence if that is allowed. */
final class CursorScheme<Q, T, R> extends PagingScheme<Q, T, R> {

    private final Function<Q, @Nullable String> cursor;
    private final BiFunction<Q, String, Q> withCursor;
    private final DecidingProperty<R, String> next;

    CursorScheme(
            PageReader<T, R> reader,
            Function<Q, @Nullable String> cursor,
            BiFunction<Q, String, Q> withCursor,
            DecidingProperty<R, String> next) {
        super(reader, next);
        this.cursor = cursor;
        this.withCursor = withCursor;
        this.next = next;
    }

    @Override
    PageToken tokenOf(Q request) {
        String position = cursor.apply(request);
        return position == null || position.isBlank() ? PageToken.START : PageToken.of(PageTokenKind.CURSOR, position);
    }

    @Override
    Q requestFor(Q request, PageToken token) {
        if (token.kind() != PageTokenKind.CURSOR) {
            throw foreign(token);
        }
        return withCursor.apply(request, token.value());
    }

    @Override
    @Nullable
    PageToken next(ApiResponse<R> response, List<T> items, PageToken current) {
        String position = next.value(response);
        return position == null
                ? null
                : PageToken.of(PageTokenKind.CURSOR, reader().sendable(position, "cursor in " + next.path()));
    }
}
