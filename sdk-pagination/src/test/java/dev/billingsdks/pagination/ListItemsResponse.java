package dev.billingsdks.pagination;

import dev.billingsdks.runtime.error.InvalidDataException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A response in the shape of a generated one, with what all schemes read; an unreadable property throws as models do. */
record ListItemsResponse(
        @Nullable List<Item> rawItems,
        @Nullable String rawNext,
        @Nullable Object rawLink,
        @Nullable Boolean rawHasMore,
        @Nullable Long rawTotal,
        Set<String> unreadable) {

    static final ListItemsResponse EMPTY = new ListItemsResponse(null, null, null, null, null, Set.of());

    static ListItemsResponse ofItems(String... ids) {
        return EMPTY.items(ids);
    }

    @Nullable
    List<Item> items() {
        return readable("items", rawItems);
    }

    @Nullable
    String next() {
        return readable("next", rawNext);
    }

    @Nullable
    Object link() {
        return readable("link", rawLink);
    }

    @Nullable
    Boolean hasMore() {
        return readable("has_more", rawHasMore);
    }

    @Nullable
    Long total() {
        return readable("total", rawTotal);
    }

    ListItemsResponse items(String... ids) {
        List<Item> items = List.of(ids).stream().map(Item::new).toList();
        return new ListItemsResponse(items, rawNext, rawLink, rawHasMore, rawTotal, unreadable);
    }

    ListItemsResponse next(@Nullable String value) {
        return new ListItemsResponse(rawItems, value, rawLink, rawHasMore, rawTotal, unreadable);
    }

    ListItemsResponse link(@Nullable Object value) {
        return new ListItemsResponse(rawItems, rawNext, value, rawHasMore, rawTotal, unreadable);
    }

    ListItemsResponse hasMore(@Nullable Boolean value) {
        return new ListItemsResponse(rawItems, rawNext, rawLink, value, rawTotal, unreadable);
    }

    ListItemsResponse total(@Nullable Long value) {
        return new ListItemsResponse(rawItems, rawNext, rawLink, rawHasMore, value, unreadable);
    }

    ListItemsResponse unreadable(String... properties) {
        return new ListItemsResponse(rawItems, rawNext, rawLink, rawHasMore, rawTotal, Set.of(properties));
    }

    private <V> @Nullable V readable(String property, @Nullable V value) {
        if (unreadable.contains(property)) {
            throw new InvalidDataException("ListItemsResponse", property, "is not what the specification says");
        }
        return value;
    }
}
