package dev.billingsdks.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an operation pages, in the names of its document; a property below others has a path with dots.
 *
 * @param kind what a position is
 * @param position the query parameter, or the property of the body, that takes the position
 * @param items the array of the answer
 * @param more what the answer says of a next page: a cursor, a link, a number or a flag
 * @param total the property of the answer that counts all items, or null
 * @param id the property of an item that is its position, or null
 * @param endsWhenEmpty whether each page names a next one, so that an empty page ends the listing
 * @param firstPageOnly the parameters that are not sent beside a position
 */
public record Paging(
        Kind kind,
        String position,
        String items,
        String more,
        @Nullable String total,
        @Nullable String id,
        boolean endsWhenEmpty,
        List<String> firstPageOnly) {

    /** What a position is. */
    public enum Kind {
        /** What the page before named. */
        CURSOR,
        /** The number of the page, from 1 on. */
        PAGE_NUMBER,
        /** The id of the last item of the page before. */
        ITEM_ID,
        /** How many items there are before the page. */
        OFFSET
    }
}
