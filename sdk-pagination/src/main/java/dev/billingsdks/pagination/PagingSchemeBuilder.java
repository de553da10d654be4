package dev.billingsdks.pagination;

import dev.billingsdks.pagination.ItemIdScheme.Direction;
import dev.billingsdks.runtime.http.operation.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Describes how an operation pages, one question after the other; for generated code. Every property is given by its path
 * in the response, such as {@code data} or {@code pagination.next_page}, which errors name, and by an accessor.
 *
 * @param <T> the item
 * @param <R> the response
 */
public final class PagingSchemeBuilder<T, R> {

    private final Operation<R> operation;
    private final ResponseProperty<R, List<T>> items;
    private @Nullable Function<R, ? extends @Nullable Number> total;
    private boolean omitsDefaults;
    private boolean endsWhenEmpty;
    private @Nullable Predicate<R> present;
    private Predicate<R> absentIsError = response -> false;
    private final Map<String, Function<R, ? extends @Nullable Map<String, ?>>> undeclared = new HashMap<>();
    private Set<String> knownAdditions = Set.of();

    PagingSchemeBuilder(Operation<R> operation, String itemsPath, Function<R, @Nullable List<T>> items) {
        this.operation = operation;
        this.items = new ResponseProperty<>(operation, itemsPath, items);
    }

    /**
     * Says that the vendor omits what is empty, false or zero, as proto3 JSON does: a page without an items array is
     * then empty, an absent flag is false, and a blank cursor or link is the same as an absent one. Otherwise these are errors.
     */
    public PagingSchemeBuilder<T, R> omitsDefaults() {
        omitsDefaults = true;
        return this;
    }

    /**
     * Says that every page names a next one, and that the listing ends with the first page without items: more may come to
     * it later, so that {@link Page#token()} of that page is where to look for them.
     */
    public PagingSchemeBuilder<T, R> endsWhenEmpty() {
        endsWhenEmpty = true;
        return this;
    }

    /**
     * Says where the vendor states how many items the whole listing has, which {@link Page#total()} returns. A listing whose
     * total changes from page to page, or that ends with another number of items, is an error.
     */
    public PagingSchemeBuilder<T, R> total(Function<R, ? extends @Nullable Number> accessor) {
        total = Objects.requireNonNull(accessor, "accessor");
        return this;
    }

    /**
     * Says that the document lets the property that decides about paging be null, which ends the listing.
     *
     * @param accessor tells null from absent
     */
    public PagingSchemeBuilder<T, R> nullable(Predicate<R> accessor) {
        present = Objects.requireNonNull(accessor, "accessor");
        return this;
    }

    /**
     * Says that the property that decides about paging is always sent, by the document or because the vendor is known to
     * send it: its absence is then an error and does not end the listing.
     */
    public PagingSchemeBuilder<T, R> absentIsError() {
        return absentIsErrorIf(response -> true);
    }

    /**
     * Says in which responses the absence of the property that decides about paging is an error.
     *
     * @param condition such as that the object exists in which the document requires the property
     */
    public PagingSchemeBuilder<T, R> absentIsErrorIf(Predicate<R> condition) {
        absentIsError = Objects.requireNonNull(condition, "condition");
        return this;
    }

    /**
     * Says where to look for a renamed property if the one that decides about paging is absent. A property that may be the
     * renamed one is an error.
     *
     * @param path of the object, such as {@code pagination}, empty for the response itself
     * @param accessor reads the undeclared properties of that object, as its model returns them, because the declared ones whose
     *     value does not fit come with them; null if it is absent
     */
    public PagingSchemeBuilder<T, R> undeclared(String path, Function<R, ? extends @Nullable Map<String, ?>> accessor) {
        undeclared.put(Objects.requireNonNull(path, "path"), Objects.requireNonNull(accessor, "accessor"));
        return this;
    }

    /** Gives the paths of undeclared properties that are known not to decide about paging, whatever their names are. */
    public PagingSchemeBuilder<T, R> knownAdditions(String... paths) {
        knownAdditions = Set.of(paths);
        return this;
    }

    /**
     * Pages by an opaque cursor.
     *
     * @param cursor reads the cursor of a request, in its query or body
     * @param withCursor returns the request with the given cursor and all else kept
     */
    public <Q> ByCursor<Q, T, R> byCursor(
            Function<Q, ? extends @Nullable Object> cursor, BiFunction<Q, String, Q> withCursor) {
        return new ByCursor<>(this, cursor, withCursor);
    }

    /**
     * Pages by consecutive numbers, the first of which is 1 unless the request says another.
     *
     * @param page reads the page number of a request
     * @param withPage returns the request with the given number and all else kept
     */
    public <Q> PageNumberSchemeBuilder<Q, T, R> byPageNumber(
            Function<Q, ? extends @Nullable Number> page, BiFunction<Q, Long, Q> withPage) {
        return new PageNumberSchemeBuilder<>(this, page, withPage, 1);
    }

    /** Pages by the id of a page's last item, or of its first if a request goes backward. */
    public ByItemId<T, R> byItemId(Function<T, ? extends @Nullable Object> id) {
        return new ByItemId<>(this, id);
    }

    /**
     * Pages by the number of items to skip.
     *
     * @param offset reads the offset of a request
     * @param withOffset returns the request with the given offset and all else kept
     */
    public <Q> ByOffset<Q, T, R> byOffset(
            Function<Q, ? extends @Nullable Number> offset, BiFunction<Q, Long, Q> withOffset) {
        return new ByOffset<>(this, offset, withOffset);
    }

    <V> DecidingProperty<R, V> property(String path, Function<R, ? extends @Nullable V> accessor) {
        return deciding(path, accessor, false);
    }

    /** Returns a flag or a total, which ends a listing by its value alone. */
    <V> DecidingProperty<R, V> state(String path, Function<R, ? extends @Nullable V> accessor) {
        return deciding(path, accessor, true);
    }

    private <V> DecidingProperty<R, V> deciding(
            String path, Function<R, ? extends @Nullable V> accessor, boolean endsByValue) {
        AbsencePolicy<R> absence = new AbsencePolicy<>(present, absentIsError, undeclared, knownAdditions);
        return new DecidingProperty<>(reader(), path, accessor, absence, endsByValue);
    }

    PageReader<T, R> reader() {
        return new PageReader<>(operation, items, total, omitsDefaults, endsWhenEmpty);
    }

    /** A listing by cursor, of which it remains to say where a page has the next one. */
    public static final class ByCursor<Q, T, R> {

        private final PagingSchemeBuilder<T, R> builder;
        private final Function<Q, ? extends @Nullable Object> cursor;
        private final BiFunction<Q, String, Q> withCursor;

        private ByCursor(
                PagingSchemeBuilder<T, R> builder,
                Function<Q, ? extends @Nullable Object> cursor,
                BiFunction<Q, String, Q> withCursor) {
            this.builder = builder;
            this.cursor = Objects.requireNonNull(cursor, "cursor");
            this.withCursor = Objects.requireNonNull(withCursor, "withCursor");
        }

        /** Continues with the cursor in the given property; null ends the listing, and absence if that is allowed. */
        public PagingScheme<Q, T, R> next(String path, Function<R, ? extends @Nullable Object> accessor) {
            DecidingProperty<R, Object> next = builder.property(path, accessor);
            return new CursorScheme<>(
                    builder.reader(), next, cursor, withCursor, new CursorScheme.NextProperty<>(next));
        }

        /** Continues with the given parameter of the link to the next page in the Link header; without a link, the listing ends. */
        public PagingScheme<Q, T, R> nextLink(String parameter) {
            PageReader<T, R> reader = builder.reader();
            return new CursorScheme<>(reader, null, cursor, withCursor, new CursorScheme.NextLink<>(reader, parameter));
        }
    }

    /** A listing by item id, of which it remains to say the directions and when more items follow. */
    public static final class ByItemId<T, R> {

        private final PagingSchemeBuilder<T, R> builder;
        private final Function<T, ? extends @Nullable Object> id;

        private ByItemId(PagingSchemeBuilder<T, R> builder, Function<T, ? extends @Nullable Object> id) {
            this.builder = builder;
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Goes forward by a parameter for the last item's id.
         *
         * @param after reads the parameter of a request
         * @param withAfter returns the request with the given id and all else kept; null leaves the parameter out
         */
        public <Q> Directed<Q, T, R> after(
                Function<Q, ? extends @Nullable Object> after, BiFunction<Q, @Nullable String, Q> withAfter) {
            return new Directed<>(builder, id, new Direction<>(after, withAfter), null);
        }
    }

    /** A listing by item id with its directions. */
    public static final class Directed<Q, T, R> {

        private final PagingSchemeBuilder<T, R> builder;
        private final Function<T, ? extends @Nullable Object> id;
        private final Direction<Q> forward;
        private final @Nullable Direction<Q> backward;

        private Directed(
                PagingSchemeBuilder<T, R> builder,
                Function<T, ? extends @Nullable Object> id,
                Direction<Q> forward,
                @Nullable Direction<Q> backward) {
            this.builder = builder;
            this.id = id;
            this.forward = forward;
            this.backward = backward;
        }

        /**
         * Goes backward, if a request says so, by a parameter for the first item's id. The items of a page stay in
         * the vendor's order.
         *
         * @param before reads the parameter of a request
         * @param withBefore returns the request with the given id and all else kept; null leaves the parameter out
         */
        public Directed<Q, T, R> before(
                Function<Q, ? extends @Nullable Object> before, BiFunction<Q, @Nullable String, Q> withBefore) {
            return new Directed<>(builder, id, forward, new Direction<>(before, withBefore));
        }

        /** Continues while the given property is true; a page without it is an error. */
        public PagingScheme<Q, T, R> whileTrue(String path, Function<R, @Nullable Boolean> accessor) {
            DecidingProperty<R, Boolean> flag = builder.state(path, accessor);
            return scheme(flag, page -> flag.valueOr(false, page.response()));
        }

        /**
         * Continues while a page is full, so that a page with fewer items is the last.
         *
         * @param size how many items a full page has
         */
        public PagingScheme<Q, T, R> whileFull(BiFunction<Q, R, ? extends @Nullable Number> size) {
            PageSize<Q, T, R> pageSize = new PageSize<>(builder.reader(), size);
            return scheme(null, pageSize::isFull);
        }

        /** Continues until a page has no items. */
        public PagingScheme<Q, T, R> untilEmpty() {
            return scheme(null, page -> !page.items().isEmpty());
        }

        private PagingScheme<Q, T, R> scheme(
                @Nullable DecidingProperty<R, ?> deciding, Predicate<ReadPage<Q, T, R>> hasMore) {
            return new ItemIdScheme<>(builder.reader(), deciding, id, forward, backward, hasMore);
        }
    }

    /** A listing by offset, of which it remains to say when more items follow. */
    public static final class ByOffset<Q, T, R> {

        private final PagingSchemeBuilder<T, R> builder;
        private final Function<Q, ? extends @Nullable Number> offset;
        private final BiFunction<Q, Long, Q> withOffset;

        private ByOffset(
                PagingSchemeBuilder<T, R> builder,
                Function<Q, ? extends @Nullable Number> offset,
                BiFunction<Q, Long, Q> withOffset) {
            this.builder = builder;
            this.offset = Objects.requireNonNull(offset, "offset");
            this.withOffset = Objects.requireNonNull(withOffset, "withOffset");
        }

        /** Continues while the given property is true; a page without it is an error. */
        public PagingScheme<Q, T, R> whileTrue(String path, Function<R, @Nullable Boolean> accessor) {
            DecidingProperty<R, Boolean> flag = builder.state(path, accessor);
            return scheme(flag, (next, page) -> flag.valueOr(false, page.response()));
        }

        /** Continues while the given number of items in the whole listing is not reached; a page without it is an error. */
        public PagingScheme<Q, T, R> whileBelow(String path, Function<R, ? extends @Nullable Number> accessor) {
            PageReader<T, R> reader = builder.reader();
            DecidingProperty<R, Number> total = builder.state(path, accessor);
            return scheme(total, (next, page) -> {
                long items = total.valueOr(0, page.response()).longValue();
                if (items < 0) {
                    throw reader.inconsistent(
                            path + ", which decides whether the listing continues, is a negative number of items");
                }
                return next < items;
            });
        }

        /** Continues while the given property has a value; null ends the listing, and absence if that is allowed. */
        public PagingScheme<Q, T, R> whilePresent(String path, Function<R, ? extends @Nullable Object> accessor) {
            DecidingProperty<R, Object> next = builder.property(path, accessor);
            return scheme(next, (offset, page) -> next.value(page.response()) != null);
        }

        /**
         * Continues while a page is full, so that a page with fewer items is the last.
         *
         * @param size how many items a full page has
         */
        public PagingScheme<Q, T, R> whileFull(BiFunction<Q, R, ? extends @Nullable Number> size) {
            PageSize<Q, T, R> pageSize = new PageSize<>(builder.reader(), size);
            return scheme(null, (offset, page) -> pageSize.isFull(page));
        }

        /** Continues until a page has no items. */
        public PagingScheme<Q, T, R> untilEmpty() {
            return scheme(null, (offset, page) -> !page.items().isEmpty());
        }

        /**
         * Continues while the Link header has a link to the next page, to which no request is sent.
         *
         * @param parameter the link's query parameter that holds the offset, which must be the next one
         */
        public PagingScheme<Q, T, R> whileLinkHeader(String parameter) {
            return scheme(null, LinkContinuation.ofHeader(builder.reader(), parameter));
        }

        private PagingScheme<Q, T, R> scheme(
                @Nullable DecidingProperty<R, ?> deciding, OffsetScheme.Continuation<Q, T, R> continuation) {
            return new OffsetScheme<>(builder.reader(), deciding, offset, withOffset, continuation);
        }
    }
}
