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
 * @param lastPage {@code page-number}: the property that has the number of the last page
 * @param totalPages {@code page-number}: the property that counts the pages
 * @param current {@code page-number}: the property that has the number of the page itself, if a full page is followed by another
 * @param pageSize how many items a full page has: a property of the response, a parameter, or a number
 * @param until what the last page is like if no property says so: it has no items, or fewer than a full page
 * @param linkHeader whether the Link header has the link to the next page
 * @param firstPage {@code page-number}: the number of the first page, or null for what the document says, else 1
 * @param addParameterTo the operations, by operationId or by method and path, whose document forgot the position's query parameter
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
        @Nullable String lastPage,
        @Nullable String totalPages,
        @Nullable String current,
        @Nullable String pageSize,
        @Nullable Until until,
        boolean linkHeader,
        @Nullable Integer firstPage,
        List<String> addParameterTo,
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

    /** What the last page is like if no property of it says that it is the last. */
    public enum Until {
        /** It has no items. */
        @JsonProperty("empty")
        EMPTY,
        /** It has fewer items than a full page. */
        @JsonProperty("short")
        SHORT
    }

    /** Checks that the keys of its scheme are present, and that they say in one way only when a listing ends. */
    public PaginationConfig {
        if (scheme == null) {
            throw new IllegalArgumentException("a pagination scheme needs the key scheme");
        }
        firstPageOnly = firstPageOnly == null ? List.of() : List.copyOf(firstPageOnly);
        addParameterTo = addParameterTo == null ? List.of() : List.copyOf(addParameterTo);
        switch (scheme) {
            case CURSOR -> require(scheme, cursor, "cursor");
            case PAGE_NUMBER -> require(scheme, page, "page");
            case ITEM_ID -> {
                require(scheme, after, "after");
                require(scheme, id, "id");
            }
            case OFFSET -> require(scheme, offset, "offset");
            case NONE -> {}
        }
        if (scheme != Scheme.NONE) {
            requireOneEnd(
                    scheme,
                    Stream.of(
                                    named("next", next != null),
                                    named("more", more != null),
                                    named("lastPage", lastPage != null),
                                    named("totalPages", totalPages != null),
                                    named("current", current != null),
                                    named("until", until != null),
                                    named("linkHeader", linkHeader),
                                    named(
                                            "pageSize with total",
                                            isBelowTotal(next, lastPage, totalPages, current, until)
                                                    && !linkHeader
                                                    && pageSize != null
                                                    && total != null))
                            .flatMap(key -> key)
                            .toList());
        }
        boolean sized = current != null || until == Until.SHORT;
        if (sized && pageSize == null) {
            throw new IllegalArgumentException("pagination scheme " + scheme + " needs the key pageSize for "
                    + (current == null ? "until: short" : "current"));
        }
        if (endsWhenEmpty && until != null) {
            throw new IllegalArgumentException("pagination scheme " + scheme
                    + " has endsWhenEmpty, which is for pages that name a next one, and until; remove one of them");
        }
    }

    private static boolean isBelowTotal(@Nullable Object... others) {
        return Stream.of(others).allMatch(Objects::isNull);
    }

    private static Stream<String> named(String key, boolean present) {
        return present ? Stream.of(key) : Stream.empty();
    }

    private static void requireOneEnd(Scheme scheme, List<String> present) {
        List<String> possible = switch (scheme) {
            case CURSOR -> List.of("next", "linkHeader");
            case ITEM_ID -> List.of("more", "until");
            case OFFSET -> List.of("next", "until", "linkHeader");
            default ->
                List.of("next", "lastPage", "totalPages", "pageSize with total", "current", "until", "linkHeader");
        };
        if (present.isEmpty()) {
            throw new IllegalArgumentException("pagination scheme " + scheme + " needs the key " + possible.get(0)
                    + ", or another that says when a listing ends: " + String.join(", ", possible));
        }
        if (present.size() > 1 || !possible.contains(present.get(0))) {
            throw new IllegalArgumentException("pagination scheme " + scheme + " says when a listing ends by "
                    + String.join(" and ", present) + "; it takes one of " + String.join(", ", possible));
        }
    }

    /** Returns whether no property of a response says whether a page follows. */
    public boolean endsWithoutProperty() {
        return until != null || linkHeader;
    }

    /** Returns the path of the property that decides whether a page follows, or null if none does. */
    public @Nullable String deciding() {
        return Stream.of(next, more, lastPage, totalPages, current, endsWithoutProperty() ? null : total)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
        String ending = deciding();
        if (ending == null) {
            ending = linkHeader ? "Link header" : "until " + (until == Until.EMPTY ? "empty" : "short");
        }
        return scheme + position + (scheme == Scheme.NONE ? "" : " -> " + ending);
    }

    private static void require(Scheme scheme, @Nullable String value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("pagination scheme " + scheme + " needs the key " + key);
        }
    }
}
