package dev.billingsdks.generator.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One paging scheme of a vendor, in the vendor's own parameter and property names. A property below others has a path with
 * dots, {@code pagination.next_page}; so has a parameter that is a property of the body.
 *
 * @param scheme which of the four it is, or none at all
 * @param cursor {@code cursor}: the parameter, in the query or in the body, that takes the token
 * @param page {@code page-number}: the parameter that takes the number
 * @param offset {@code offset}: the parameter that takes the number of items to skip
 * @param after {@code item-id}: the parameter that takes the id of the last item, for the next page
 * @param before {@code item-id}: the parameter that takes the id of the first item, for the previous page
 * @param items the array of the response; or null for the only array in it and the objects in it
 * @param next what the response says of a next page: a token, a link, or whatever is null at the end
 * @param more {@code item-id}: the boolean that says whether there is more
 * @param id {@code item-id}: the property of an item that contains its id
 * @param total {@code page-number} and {@code offset}: the property that counts all items, or null
 * @param itemsMayBeAbsent whether the vendor leaves an empty array out, as proto3 does
 * @param endsWhenEmpty whether each page names a next one, so that only an empty page ends a listing
 * @param absent {@code error} if the vendor always sends the property that decides about paging, so that its absence is an
 *     error although the document does not require it; null for what the document says
 * @param firstPageOnly parameters that the vendor rejects together with a position, omitted after the first page
 */
public record PaginationConfig(
        Scheme scheme,
        @Nullable String cursor,
        @Nullable String page,
        @Nullable String offset,
        @Nullable String after,
        @Nullable String before,
        @Nullable String items,
        @Nullable String next,
        @Nullable String more,
        @Nullable String id,
        @Nullable String total,
        boolean itemsMayBeAbsent,
        boolean endsWhenEmpty,
        @Nullable Absent absent,
        List<String> firstPageOnly) {

    /** The schemes of sdk-pagination, and a value for an operation that only looks paginated. */
    public enum Scheme {
        @JsonProperty("cursor")
        CURSOR,
        @JsonProperty("page-number")
        PAGE_NUMBER,
        @JsonProperty("item-id")
        ITEM_ID,
        @JsonProperty("offset")
        OFFSET,
        @JsonProperty("none")
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the absence of the property that decides about paging means, in addition to what the document says. */
    public enum Absent {
        @JsonProperty("error")
        ERROR
    }

    /** Checks that the keys of its scheme are present. */
    public PaginationConfig {
        if (scheme == null) {
            throw new IllegalArgumentException("a pagination scheme needs the key scheme");
        }
        switch (scheme) {
            case CURSOR -> require(scheme, cursor, "cursor", next, "next");
            case PAGE_NUMBER -> require(scheme, page, "page", next, "next");
            case ITEM_ID -> {
                require(scheme, after, "after", more, "more");
                require(scheme, before, "before", id, "id");
            }
            case OFFSET -> require(scheme, offset, "offset", next, "next");
            case NONE -> {}
        }
        firstPageOnly = firstPageOnly == null ? List.of() : List.copyOf(firstPageOnly);
    }

    /** Returns whether the vendor's file says that the property which decides about paging is always sent. */
    public boolean absentIsError() {
        return absent == Absent.ERROR;
    }

    /** Returns the scheme with the names that tell it from the vendor's others, such as {@code cursor next_page}. */
    @Override
    public String toString() {
        String position = Stream.of(cursor, page, offset, after)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> " " + name)
                .orElse("");
        String following = next != null ? next : more;
        return scheme + position + (following == null ? "" : " -> " + following);
    }

    private static void require(
            Scheme scheme, @Nullable String first, String firstKey, @Nullable String second, String secondKey) {
        if (first == null || second == null) {
            throw new IllegalArgumentException(
                    "pagination scheme " + scheme + " needs the key " + (first == null ? firstKey : secondKey));
        }
    }
}
