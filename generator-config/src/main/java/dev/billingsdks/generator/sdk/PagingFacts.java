package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is paged.
 *
 * @param itemType an item
 * @param items the array of the response that has the items
 * @param omitsDefaults whether the vendor omits an empty array
 * @param endsWhenEmpty whether each page names a next one, so that only an empty page ends a listing
 * @param total the property that counts the items of the whole listing, or null
 * @param absence what it means that the property which decides about paging is absent, or null if no property decides
 * @param sequence how the pages follow each other
 * @param firstPageOnly the parameters that are not sent with a position
 * @param positions the parameters that contain a position
 */
public record PagingFacts(
        JavaType itemType,
        ResponsePath items,
        boolean omitsDefaults,
        boolean endsWhenEmpty,
        @Nullable ResponsePath total,
        @Nullable Absence absence,
        Sequence sequence,
        List<ParameterFacts> firstPageOnly,
        List<ParameterFacts> positions) {

    /** Returns whether the response is the array of items itself. */
    public boolean bareArray() {
        return items.steps().isEmpty();
    }

    /** Returns the class of an item. */
    public String item() {
        return itemType.text();
    }

    /**
     * What the absence of a property means.
     *
     * @param property the property
     * @param meaning what its absence means
     * @param knownAdditions undeclared properties that are known not to decide about paging
     */
    public record Absence(ResponsePath property, Meaning meaning, List<String> knownAdditions) {}

    /** The meanings of an absent property. */
    public enum Meaning {
        /** The listing ends, unless another property may be the renamed one. */
        END,
        /** The page is invalid. */
        ERROR,
        /** The page is invalid if the object is present that has the property. */
        ERROR_IF_OBJECT_PRESENT
    }

    /** How the pages of a listing follow each other. */
    public sealed interface Sequence permits ByPosition, ByItemId {}

    /**
     * A response names the next position, or whether there is one.
     *
     * @param kind what a position is
     * @param position where a request contains it
     * @param next the property that decides whether there is a next page, or null if none does
     * @param continuation how it is decided
     * @param size how many items a full page has, or null if that does not decide
     * @param first the number of the first page
     */
    public record ByPosition(
            PositionKind kind,
            RequestPosition position,
            @Nullable ResponsePath next,
            Continuation continuation,
            @Nullable Size size,
            int first)
            implements Sequence {}

    /**
     * How many items a full page has.
     *
     * @param property the property of the response that says it, or null
     * @param parameter the parameter of the request that says it, or null
     * @param otherwise the number that it is without either, or if the parameter is not set
     */
    public record Size(
            @Nullable ResponsePath property, @Nullable RequestPosition parameter, long otherwise) {}

    /**
     * A position is the id of an item.
     *
     * @param item the class of an item
     * @param id the property that contains its id
     * @param after where a request contains the id of the last item, for the next page
     * @param before where a request contains the id of the first item, for the previous page, or null
     * @param more the boolean that says whether there is more, or null if none does
     * @param continuation how it is decided whether there is more
     * @param size how many items a full page has, or null if that does not decide
     */
    public record ByItemId(
            String item,
            PropertyFacts id,
            RequestPosition after,
            @Nullable RequestPosition before,
            @Nullable ResponsePath more,
            Continuation continuation,
            @Nullable Size size)
            implements Sequence {}

    /** What a position is. */
    public enum PositionKind {
        /** A token. */
        CURSOR,
        /** The number of a page. */
        PAGE_NUMBER,
        /** The number of items before the page. */
        OFFSET
    }

    /** How a property decides whether there is a next page. */
    public enum Continuation {
        /** It is the cursor of the next page. */
        NEXT_CURSOR,
        /** It is a link to the next page, which contains its number. */
        NEXT_LINK,
        /** It is true. */
        TRUE,
        /** It is the number of the next page. */
        NEXT_NUMBER,
        /** It is present. */
        PRESENT,
        /** It is the number of all items, and the listing had fewer. */
        BELOW_TOTAL,
        /** It is the number of the last page. */
        LAST_NUMBER,
        /** It is the number of pages. */
        PAGES,
        /** It is the number of all items, and full pages are fewer. */
        BELOW_TOTAL_OF_FULL_PAGES,
        /** It is the number of the page itself, which is full. */
        FULL_CURRENT,
        /** No property says it: the page is full. */
        FULL,
        /** No property says it: the page has items. */
        NOT_EMPTY,
        /** No property says it: the Link header has a link to the next page. */
        LINK_HEADER
    }
}
