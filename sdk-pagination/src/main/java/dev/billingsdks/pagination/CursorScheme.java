package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each page names the next one by an opaque cursor; null ends the listing, and absence if that is allowed. */
final class CursorScheme<Q, T, R> extends PagingScheme<Q, T, R> {

    private final Function<Q, ? extends @Nullable Object> cursor;
    private final BiFunction<Q, String, Q> withCursor;
    private final Next<R> next;

    CursorScheme(
            PageReader<T, R> reader,
            @Nullable DecidingProperty<R, ?> deciding,
            Function<Q, ? extends @Nullable Object> cursor,
            BiFunction<Q, String, Q> withCursor,
            Next<R> next) {
        super(reader, deciding);
        this.cursor = cursor;
        this.withCursor = withCursor;
        this.next = next;
    }

    @Override
    PageToken tokenOf(Q request) {
        String position = TokenText.of(cursor.apply(request));
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
    PageToken next(ReadPage<Q, T, R> page) {
        String position = next.in(page.response());
        return position == null
                ? null
                : PageToken.of(PageTokenKind.CURSOR, reader().sendable(position, "cursor in " + next.place()));
    }

    /** Where a response has the cursor of the next page. */
    interface Next<R> {

        /** Returns the cursor, or null if no page follows. */
        @Nullable
        String in(ApiResponse<R> response);

        /** Returns the place, for messages. */
        String place();
    }

    /** A property of the response. */
    record NextProperty<R>(DecidingProperty<R, Object> property) implements Next<R> {

        @Override
        public @Nullable String in(ApiResponse<R> response) {
            return TokenText.of(property.value(response));
        }

        @Override
        public String place() {
            return property.path();
        }
    }

    /** A parameter of the link to the next page in the Link header. */
    record NextLink<R>(PageReader<?, R> reader, String parameter) implements Next<R> {

        @Override
        public @Nullable String in(ApiResponse<R> response) {
            String link = LinkHeader.next(response.headers());
            if (link == null) {
                return null;
            }
            String cursor = PageLink.value(link, parameter);
            if (cursor == null) {
                throw reader.inconsistent("the link to the next page in the Link header has no query parameter '"
                        + parameter + "', so that it cannot be told which page follows");
            }
            return cursor;
        }

        @Override
        public String place() {
            return "the Link header";
        }
    }
}
