package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sample.OperationSample;
import dev.billingsdks.contract.sample.PagedSample;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.ModelReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation: values for its request, and a server with a response, both made from the document. For one generated test.
 */
public final class ExchangeSample {

    private final ContractServer vendor;
    private final String operation;
    private final OperationSample sample;
    private final Optional<String> response;

    private ExchangeSample(ContractServer vendor, String operation, OperationSample sample, Optional<String> response) {
        this.vendor = vendor;
        this.operation = operation;
        this.sample = sample;
        this.response = response;
    }

    /** Begins a call and stubs its response. The test is aborted if no response can be made from the document. */
    public static ExchangeSample of(ContractServer vendor, String operation) {
        OperationSample sample = OperationSample.of(vendor.contract(), operation);
        Optional<String> response = SampleReading.orAbort(sample::response);
        vendor.on(operation).respond(StubResponse.of(SampleReading.orAbort(sample::toSend)));
        return new ExchangeSample(vendor, operation, sample, response);
    }

    /**
     * Begins a call of an operation that pages, whose response is one page: the last, or any other if the document allows no last one. Its
     * last call makes the sample.
     */
    public static PagingBuilder<ExchangeSample> ofPage(ContractServer vendor, String operation) {
        OperationSample sample = OperationSample.of(vendor.contract(), operation);
        return new PagingBuilder<>(paging -> {
            String page = SampleReading.orAbort(() -> PagedSample.onePage(sample, paging));
            vendor.on(operation).respond(StubResponse.json(sample.status(), page));
            return new ExchangeSample(vendor, operation, sample, Optional.of(page));
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

    /** Returns a body. */
    public <T> T body(ModelReader<T> reader) {
        return SampleReading.read(sample::body, reader);
    }

    /** Returns a body with only the required properties, and null for those that may be null. */
    public <T> T patch(ModelReader<T> reader) {
        return SampleReading.read(sample::patch, reader);
    }

    /** Returns a part of a multipart body. */
    public <T> T part(String name, ModelReader<T> reader) {
        return SampleReading.read(() -> sample.part(name), reader);
    }

    /** Returns bytes for a body or a part. */
    public BinaryContent content() {
        sample.otherBody();
        return BinaryContent.of("bytes".getBytes(StandardCharsets.UTF_8));
    }

    /** Checks that one request was sent, with every value of this sample and no other parameter. */
    public void assertSent() {
        List<RecordedRequest> requests = vendor.requests();
        if (requests.size() != 1) {
            throw new AssertionError("expected 1 request, got " + requests);
        }
        List<String> differences = sample.differences(requests.get(0));
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences));
        }
    }

    /** Checks that a call is not retried after status 503, because the vendor may have executed it. */
    public void assertNotRepeated(Runnable call) {
        List<RecordedRequest> requests = failing(call);
        if (requests.size() != 1) {
            throw new AssertionError(
                    "expected 1 request, because the operation is not idempotent, got " + requests.size());
        }
    }

    /** Checks that a call is retried after status 503 with the same key and the same body. */
    public void assertRepeatedWithOneKey(String header, Runnable call) {
        List<RecordedRequest> requests = failing(call);
        Set<String> keys = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        requests.forEach(request -> {
            keys.add(request.headers(header).toString());
            bodies.add(request.body());
        });
        boolean oneKey = keys.size() == 1 && requests.get(0).headers(header).size() == 1;
        if (requests.size() < 2 || !oneKey || bodies.size() != 1) {
            throw new AssertionError("expected several requests with one " + header + " and one body, got "
                    + requests.size() + " with " + keys.size() + " and " + bodies.size());
        }
    }

    private List<RecordedRequest> failing(Runnable call) {
        vendor.on(operation).respond(StubResponse.contraryToSpec(503, null, ""));
        try {
            call.run();
        } catch (ServerException expected) {
            return vendor.requests();
        }
        throw new AssertionError("the vendor responded with status 503, but the call did not fail");
    }

    /** Checks that a value is what the vendor sent, and that each property is readable. */
    public <T> void assertRead(@Nullable T read, ModelReader<T> reader) {
        SampleReading.check(read, response.orElse("null"), reader);
    }

    /** Checks that bytes are those that the vendor sent, and closes them. */
    public void assertRead(BinaryResponse read) {
        try (read) {
            SampleReading.check(
                    new String(read.bytes(), StandardCharsets.UTF_8), response.orElse("\"\""), JsonReader::string);
        }
    }
}
