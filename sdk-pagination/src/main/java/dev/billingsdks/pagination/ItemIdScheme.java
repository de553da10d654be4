package dev.billingsdks.pagination;

import dev.billingsdks.runtime.error.InvalidDataException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The next page is what comes after the last item's id, or before the first item's id if the request goes backward.
 * The direction of the request, or of the token that a listing starts from, is kept on every page.
 */
final class ItemIdScheme<Q, T, R> extends PagingScheme<Q, T, R> {

    private final Function<T, ? extends @Nullable Object> id;
    private final Direction<Q> forward;
    private final @Nullable Direction<Q> backward;
    private final Predicate<ReadPage<Q, T, R>> hasMore;

    ItemIdScheme(
            PageReader<T, R> reader,
            @Nullable DecidingProperty<R, ?> deciding,
            Function<T, ? extends @Nullable Object> id,
            Direction<Q> forward,
            @Nullable Direction<Q> backward,
            Predicate<ReadPage<Q, T, R>> hasMore) {
        super(reader, deciding);
        this.id = id;
        this.forward = forward;
        this.backward = backward;
        this.hasMore = hasMore;
    }

    @Override
    PageToken tokenOf(Q request) {
        String after = forward.position(request);
        String before = backward == null ? null : backward.position(request);
        if (after != null && before != null) {
            throw new IllegalArgumentException(reader()
                    + ": the request has both an id to start after and an id to end before; a listing has one direction,"
                    + " so leave one of them out");
        }
        if (before != null) {
            return PageToken.of(PageTokenKind.BEFORE, before);
        }
        return after == null ? PageToken.START : PageToken.of(PageTokenKind.AFTER, after);
    }

    @Override
    Q requestFor(Q request, PageToken token) {
        if (token.kind() == PageTokenKind.AFTER) {
            return forward.with(backward == null ? request : backward.without(request), token.value());
        }
        if (token.kind() == PageTokenKind.BEFORE && backward != null) {
            return backward.with(forward.without(request), token.value());
        }
        throw foreign(token);
    }

    @Override
    @Nullable
    PageToken next(ReadPage<Q, T, R> page) {
        if (!hasMore.test(page)) {
            return null;
        }
        List<T> items = page.items();
        if (items.isEmpty()) {
            throw inconsistent("a page says that more items follow, but holds none to go on from");
        }
        return page.token().kind() == PageTokenKind.BEFORE
                ? PageToken.of(PageTokenKind.BEFORE, idOf(items.get(0), "first"))
                : PageToken.of(PageTokenKind.AFTER, idOf(items.get(items.size() - 1), "last"));
    }

    private String idOf(T item, String place) {
        try {
            String value = TokenText.of(id.apply(item));
            if (value != null) {
                return reader().sendable(value, "id of the " + place + " item of a page");
            }
        } catch (InvalidDataException e) {
            throw reader().inconsistent(
                            "a page says that more items follow, but the id of its " + place + " item cannot be read",
                            e);
        }
        throw inconsistent("a page says that more items follow, but its " + place + " item has no id");
    }

    /** One of the two parameters that say where to go on; setting it to null leaves it out. */
    record Direction<Q>(Function<Q, ? extends @Nullable Object> id, BiFunction<Q, @Nullable String, Q> withId) {

        Direction {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(withId, "withId");
        }

        @Nullable
        String position(Q request) {
            String value = TokenText.of(id.apply(request));
            return value == null || value.isBlank() ? null : value;
        }

        Q with(Q request, String value) {
            return withId.apply(request, value);
        }

        Q without(Q request) {
            return id.apply(request) == null ? request : withId.apply(request, null);
        }
    }
}
