package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.contract.OperationSample;
import dev.billingsdks.contract.RecordedRequest;
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
 * One call of an operation: values for its request, made from the document, and a vendor that answers with what the document says.
 * For generated tests, one each.
 */
public final class ExchangeSample {

    private final ContractServer vendor;
    private final String operation;
    private final OperationSample sample;
    private final Optional<String> answer;

    private ExchangeSample(ContractServer vendor, String operation, OperationSample sample, Optional<String> answer) {
        this.vendor = vendor;
        this.operation = operation;
        this.sample = sample;
        this.answer = answer;
    }

    /** Begins a call and puts its answer in place; a test is aborted where the document allows no answer that can be made. */
    public static ExchangeSample of(ContractServer vendor, String operation) {
        OperationSample sample = vendor.contract().sample(operation);
        Optional<String> answer = SampleReading.orAbort(sample::answer);
        vendor.on(operation).respond(SampleReading.orAbort(sample::toSend));
        return new ExchangeSample(vendor, operation, sample, answer);
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

    /** Returns a body that says no more than it must, and null wherever it may. */
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

    /** Checks that one request was sent, with every value that was given and no other parameter. */
    public void assertSent() {
        List<RecordedRequest> requests = vendor.requests();
        if (requests.size() != 1) {
            throw new AssertionError("there should be one request and are " + requests);
        }
        List<String> differences = sample.differences(requests.get(0));
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences));
        }
    }

    /** Checks that a call which fails for a reason that may pass is not made again, as it may have been carried out. */
    public void assertNotRepeated(Runnable call) {
        List<RecordedRequest> requests = failing(call);
        if (requests.size() != 1) {
            throw new AssertionError("what must not be done twice was asked for " + requests.size() + " times");
        }
    }

    /** Checks that a call which fails for a reason that may pass is made again, with the same key and the same body. */
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
            throw new AssertionError("there should be several requests with one " + header + " and one body, and are "
                    + requests.size() + " with " + keys.size() + " and " + bodies.size());
        }
    }

    private List<RecordedRequest> failing(Runnable call) {
        vendor.on(operation).respond(Answer.contraryToSpec(503, null, ""));
        try {
            call.run();
        } catch (ServerException expected) {
            return vendor.requests();
        }
        throw new AssertionError("the vendor answered with status 503, but the call did not fail");
    }

    /** Checks that an answer is what the vendor answered, each property readable. */
    public <T> void assertRead(@Nullable T read, ModelReader<T> reader) {
        SampleReading.check(read, answer.orElse("null"), reader);
    }

    /** Checks that bytes are those that the vendor answered, and releases them. */
    public void assertRead(BinaryResponse read) {
        try (read) {
            SampleReading.check(
                    new String(read.bytes(), StandardCharsets.UTF_8), answer.orElse("\"\""), JsonReader::string);
        }
    }
}
