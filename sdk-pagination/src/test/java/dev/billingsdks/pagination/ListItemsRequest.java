package dev.billingsdks.pagination;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A request in the shape of a generated one, with the parameters of all schemes and a filter that every page must keep. */
final class ListItemsRequest {

    private final @Nullable String filter;
    private final @Nullable String cursor;
    private final @Nullable Long page;
    private final @Nullable Integer offset;
    private final @Nullable String startingAfter;
    private final @Nullable String endingBefore;

    private ListItemsRequest(Builder builder) {
        this.filter = builder.filter;
        this.cursor = builder.cursor;
        this.page = builder.page;
        this.offset = builder.offset;
        this.startingAfter = builder.startingAfter;
        this.endingBefore = builder.endingBefore;
    }

    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.filter = filter;
        builder.cursor = cursor;
        builder.page = page;
        builder.offset = offset;
        builder.startingAfter = startingAfter;
        builder.endingBefore = endingBefore;
        return builder;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Nullable
    Long page() {
        return page;
    }

    @Nullable
    Integer offset() {
        return offset;
    }

    @Nullable
    String startingAfter() {
        return startingAfter;
    }

    @Nullable
    String endingBefore() {
        return endingBefore;
    }

    /** Returns the query that would go over the wire. */
    @Override
    public String toString() {
        StringJoiner query = new StringJoiner("&", "?", "");
        add(query, "filter", filter);
        add(query, "cursor", cursor);
        add(query, "page", page);
        add(query, "offset", offset);
        add(query, "starting_after", startingAfter);
        add(query, "ending_before", endingBefore);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }

    static final class Builder {

        /** The longest cursor that a request takes, as Yandex limits its page tokens. */
        static final int LONGEST_CURSOR = 100;

        private @Nullable String filter;
        private @Nullable String cursor;
        private @Nullable Long page;
        private @Nullable Integer offset;
        private @Nullable String startingAfter;
        private @Nullable String endingBefore;

        private Builder() {}

        Builder filter(@Nullable String value) {
            filter = value;
            return this;
        }

        Builder cursor(@Nullable String value) {
            cursor = value;
            return this;
        }

        Builder page(long value) {
            page = value;
            return this;
        }

        Builder offset(int value) {
            offset = value;
            return this;
        }

        Builder startingAfter(@Nullable String value) {
            startingAfter = value;
            return this;
        }

        Builder endingBefore(@Nullable String value) {
            endingBefore = value;
            return this;
        }

        ListItemsRequest build() {
            if (cursor != null && cursor.length() > LONGEST_CURSOR) {
                throw new IllegalArgumentException("cursor: at most " + LONGEST_CURSOR + " characters");
            }
            return new ListItemsRequest(this);
        }
    }
}
