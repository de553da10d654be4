package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.sample.PagedSample;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.runtime.json.ModelReader;
import java.util.List;

/**
 * A listing of an operation: values for its request, and a server with two pages, each for requests with its position, all made from the
 * document. For one generated test.
 */
public final class ListingSample {

    private final ContractServer vendor;
    private final PagedSample sample;

    private ListingSample(ContractServer vendor, PagedSample sample) {
        this.vendor = vendor;
        this.sample = sample;
    }

    /** Begins the description of how an operation pages; its last call makes the sample. */
    public static PagingBuilder<ListingSample> of(ContractServer vendor, String operation) {
        return new PagingBuilder<>(paging -> {
            PagedSample sample = SampleReading.orAbort(() -> new PagedSample(vendor.contract(), operation, paging));
            vendor.on(operation).respondWith(request -> StubResponse.of(sample.response(request)));
            return new ListingSample(vendor, sample);
        });
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
     * Checks that each page was requested once, by its position and with every value of this sample, and that the items are those of all
     * pages, once each and in order.
     */
    public <T> void assertListed(List<T> items, ModelReader<T> reader) {
        List<String> differences = sample.differences(vendor.requests());
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences));
        }
        List<String> expected = sample.items();
        if (items.size() != expected.size()) {
            throw new AssertionError("expected " + expected.size() + " items, got " + items.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            SampleReading.check(items.get(i), expected.get(i), reader);
        }
    }
}
