package dev.billingsdks.contract.sample;

import java.util.List;
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
