package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.contract.PagedSample;
import dev.billingsdks.contract.Paging;
import dev.billingsdks.runtime.json.ModelReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk over an operation's pages: values for its request, made from the document, and a vendor that has two pages and gives each
 * to the request that asks for it. For generated tests, one each.
 */
public final class ListingSample {

    private final PagedSample sample;

    private ListingSample(PagedSample sample) {
        this.sample = sample;
    }

    /** Begins to say how an operation pages; the last thing said is by what. */
    public static Builder of(ContractServer vendor, String operation) {
        return new Builder(vendor, operation);
    }

    /** Returns a value for a query parameter. */
    public <T> T query(String name, ModelReader<T> reader) {
        return SampleReading.read(() -> sample.parameter("query", name), reader);
    }

    /** Returns a value for a variable of the path. */
    public <T> T path(String name, ModelReader<T> reader) {
        return SampleReading.read(() -> sample.parameter("path", name), reader);
    }

    /** Returns a value for a header. */
    public <T> T header(String name, ModelReader<T> reader) {
        return SampleReading.read(() -> sample.parameter("header", name), reader);
    }

    /** Returns a value for a cookie. */
    public <T> T cookie(String name, ModelReader<T> reader) {
        return SampleReading.read(() -> sample.parameter("cookie", name), reader);
    }

    /** Returns a body without a position. */
    public <T> T body(ModelReader<T> reader) {
        return SampleReading.read(sample::body, reader);
    }

    /**
     * Checks that each page was asked for once, by its position and with every value that was given, and that the items are those
     * of all pages, once each and in order.
     */
    public <T> void assertWalked(List<T> items, ModelReader<T> reader) {
        List<String> differences = sample.differences();
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences));
        }
        List<String> expected = sample.items();
        if (items.size() != expected.size()) {
            throw new AssertionError("there should be " + expected.size() + " items and are " + items.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            SampleReading.check(items.get(i), expected.get(i), reader);
        }
    }

    /** Says how an operation pages, in the names of its document; a property below others has a path with dots. */
    public static final class Builder {

        private final ContractServer vendor;
        private final String operation;
        private @Nullable String total;
        private boolean untilEmpty;
        private List<String> firstPageOnly = List.of();

        private Builder(ContractServer vendor, String operation) {
            this.vendor = vendor;
            this.operation = operation;
        }

        /** Says which property counts all items. */
        public Builder total(String path) {
            total = path;
            return this;
        }

        /** Says that each page names a next one, so that an empty page ends the listing. */
        public Builder untilEmpty() {
            untilEmpty = true;
            return this;
        }

        /** Says which query parameters are not sent beside a position. */
        public Builder firstPageOnly(String... parameters) {
            firstPageOnly = List.of(parameters);
            return this;
        }

        /** Pages by the cursor that each page names. */
        public ListingSample byCursor(String position, String items, String next) {
            return sample(Paging.Kind.CURSOR, position, items, next, null);
        }

        /** Pages by number, while a property says so. */
        public ListingSample byPageNumber(String position, String items, String more) {
            return sample(Paging.Kind.PAGE_NUMBER, position, items, more, null);
        }

        /** Pages by the id of the last item, while a flag says so. */
        public ListingSample byItemId(String position, String items, String more, String id) {
            return sample(Paging.Kind.ITEM_ID, position, items, more, id);
        }

        /** Pages by the number of items before a page, while a property says so. */
        public ListingSample byOffset(String position, String items, String more) {
            return sample(Paging.Kind.OFFSET, position, items, more, null);
        }

        private ListingSample sample(
                Paging.Kind kind, String position, String items, String more, @Nullable String id) {
            Paging paging = new Paging(kind, position, items, more, total, id, untilEmpty, firstPageOnly);
            return new ListingSample(SampleReading.orAbort(() -> new PagedSample(vendor, operation, paging)));
        }
    }
}
