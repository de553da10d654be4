package dev.billingsdks.contract.sdk;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.contract.OperationSample;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.runtime.json.ModelReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation: values for its request, made from the document, and a vendor that answers with what the document says.
 * For generated tests, one each.
 */
public final class ExchangeSample {

    private final ContractServer vendor;
    private final OperationSample sample;
    private final Optional<String> answer;

    private ExchangeSample(ContractServer vendor, OperationSample sample, Optional<String> answer) {
        this.vendor = vendor;
        this.sample = sample;
        this.answer = answer;
    }

    /** Begins a call and puts its answer in place; a test is aborted where the document allows no answer that can be made. */
    public static ExchangeSample of(ContractServer vendor, String operation) {
        OperationSample sample = vendor.contract().sample(operation);
        Optional<String> answer = SampleReading.orAbort(sample::answer);
        vendor.on(operation)
                .respond(answer.map(json -> Answer.json(sample.status(), json))
                        .orElseGet(() -> Answer.empty(sample.status())));
        return new ExchangeSample(vendor, sample, answer);
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

    /** Checks that an answer is what the vendor answered, each property readable. */
    public <T> void assertRead(@Nullable T read, ModelReader<T> reader) {
        SampleReading.check(read, answer.orElse("null"), reader);
    }
}
