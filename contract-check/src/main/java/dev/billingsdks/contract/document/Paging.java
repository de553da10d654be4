package dev.billingsdks.contract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an operation pages, in the names of its document; a property below others has a path with dots.
 *
 * @param kind what a position is
 * @param position the query parameter, or the property of the body, that takes the position
 * @param items the array of the response
 * @param more the property of the response that announces a next page: a cursor, a link, a number or a flag
 * @param total the property of the response that counts all items, or null if none
 * @param id the property of an item that is its position, or null if none
 * @param endsWhenEmpty whether each page names a next one, so that an empty page ends the listing
 * @param firstPageOnly the parameters that are not sent together with a position
 * @param end what ends the listing
 * @param pageSize the property of the response that has the size of a page; empty if something else says it, null if nothing needs to
 * @param first the number of the first page
 * @param required the property that each page has, because its value ends the listing; null if it may be absent
 */
public record Paging(
        Kind kind,
        String position,
        String items,
        String more,
        @Nullable String total,
        @Nullable String id,
        boolean endsWhenEmpty,
        List<String> firstPageOnly,
        End end,
        @Nullable String pageSize,
        int first,
        @Nullable String required) {

    /** The extension of an operation that says how it pages, in the document that comes with an SDK. */
    public static final String EXTENSION = "x-billing-sdks-paging";

    /**
     * Returns how an operation pages, or nothing if its document does not say that it does.
     *
     * @param operation the operation object
     * @throws IllegalArgumentException if the extension cannot be understood
     */
    public static Optional<Paging> of(DocumentNode operation) {
        DocumentNode paging = operation.written(EXTENSION);
        if (!paging.exists()) {
            return Optional.empty();
        }
        List<String> firstPageOnly = new ArrayList<>();
        paging.value().path("firstPageOnly").forEach(name -> firstPageOnly.add(name.asString("")));
        return Optional.of(new Paging(
                constant(Kind.class, paging, "kind"),
                paging.text("position", ""),
                paging.text("items", ""),
                paging.text("more", ""),
                text(paging, "total"),
                text(paging, "id"),
                paging.flag("endsWhenEmpty", false),
                List.copyOf(firstPageOnly),
                constant(End.class, paging, "end"),
                text(paging, "pageSize"),
                paging.value().path("first").asInt(1),
                text(paging, "required")));
    }

    /** What ends a listing. */
    public enum End {
        /** The property {@code more} announces a next page. */
        ANNOUNCED,
        /** The property {@code more} has the number of the last page. */
        LAST_PAGE,
        /** The property {@code more} has the number of pages. */
        PAGES,
        /** The property {@code more} has the number of all items. */
        BELOW_TOTAL,
        /** The property {@code more} has the number of the page, which is not full. */
        FULL_CURRENT,
        /** The page is not full. */
        FULL,
        /** The page has no items. */
        EMPTY,
        /** The Link header has no link to a next page. */
        LINK_HEADER
    }

    /** Describes a listing in which a property announces the next page. */
    public Paging(
            Kind kind,
            String position,
            String items,
            String more,
            @Nullable String total,
            @Nullable String id,
            boolean endsWhenEmpty,
            List<String> firstPageOnly) {
        this(kind, position, items, more, total, id, endsWhenEmpty, firstPageOnly, End.ANNOUNCED, null, 1, null);
    }

    /** Returns the name of the position as a query parameter: a property of an object has brackets. */
    public String queryName() {
        int dot = position.indexOf('.');
        return dot < 0
                ? position
                : position.substring(0, dot) + "[" + position.substring(dot + 1).replace(".", "][") + "]";
    }

    private static @Nullable String text(DocumentNode paging, String name) {
        return paging.value().path(name).stringValue(null);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, DocumentNode paging, String name) {
        String text = paging.text(name, "");
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(paging.pointer() + "/" + name + ": unknown value '" + text + "'", e);
        }
    }

    /** What a position is. */
    public enum Kind {
        /** A cursor that the previous page named. */
        CURSOR,
        /** The number of the page, from 1 on. */
        PAGE_NUMBER,
        /** The id of the last item of the previous page. */
        ITEM_ID,
        /** The number of items before the page. */
        OFFSET
    }
}
