package dev.billingsdks.contract.server;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.PathPattern;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.document.Paging;
import dev.billingsdks.contract.sample.DriftedSample;
import dev.billingsdks.contract.sample.NoSampleException;
import dev.billingsdks.contract.sample.OperationSample;
import dev.billingsdks.contract.sample.PagedSample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a stub for one operation; {@code respond...} and the faults ({@code failWith}, {@code stall}, {@code reset}, {@code truncate},
 * {@code drift}) add it.
 *
 * <p>If several stubs match a request, the one with the most conditions responds, and of those the latest. A stub that begins with
 * {@link #once} leaves further requests to the others, so that a fault is followed by their responses.
 */
public final class OperationStub {

    private final Stubs stubs;
    private final Contract contract;
    private final SampleSeed seed;
    private final OperationContract operation;
    private final StubValidator check;
    private final List<Predicate<RecordedRequest>> conditions = new ArrayList<>();
    private int times = Integer.MAX_VALUE;

    OperationStub(Stubs stubs, Contract contract, OperationContract operation, SampleSeed seed) {
        this.stubs = stubs;
        this.contract = contract;
        this.seed = seed;
        this.operation = operation;
        check = new StubValidator(contract, operation);
    }

    /** Responds only to requests that send this query parameter with exactly these decoded values, in this order. */
    public OperationStub withQuery(String name, String... values) {
        return when(request -> request.query(name).equals(List.of(values)));
    }

    /** Responds only to requests that do not send this query parameter. */
    public OperationStub withoutQuery(String name) {
        return when(request -> request.query(name).isEmpty());
    }

    /** Responds only to requests that send this header with exactly this value. */
    public OperationStub withHeader(String name, String value) {
        return when(request -> request.headers(name).equals(List.of(value)));
    }

    /** Responds only to requests whose path has this decoded value for the variable of that name. */
    public OperationStub withPath(String variable, String value) {
        return when(request -> operation
                .template()
                .match(request.path())
                .map(values -> value.equals(PathPattern.decode(values.getOrDefault(variable, ""))))
                .orElse(false));
    }

    /** Responds only to requests that meet a condition of the test's own. */
    public OperationStub when(Predicate<RecordedRequest> condition) {
        conditions.add(condition);
        return this;
    }

    /** Responds to one request only, and leaves further ones to other stubs. */
    public OperationStub once() {
        return times(1);
    }

    /** Responds to some requests only, and leaves further ones to other stubs. */
    public OperationStub times(int requests) {
        times = requests;
        return this;
    }

    /**
     * Responds with the document's own example if it has a valid one, and otherwise with a sample made from the schema. A listing has one
     * page.
     *
     * @throws NoSampleException if none can be made
     */
    public void respondWithSample() {
        if (operation.paging().isPresent()) {
            respondWithPages(1);
        } else {
            respond(sampleResponse());
        }
    }

    /**
     * Responds with a listing of some pages, each to requests for its position. It ends as the document says: with a last page that
     * announces no further one, or with an empty page after these.
     *
     * @throws IllegalStateException if the document does not say how the operation pages; those of {@link ContractExtension#forVendor} do
     * @throws NoSampleException if no pages can be made
     */
    public void respondWithPages(int pages) {
        Paging paging = operation
                .paging()
                .orElseThrow(() -> new IllegalStateException(contract + " does not say how " + operation
                        + " pages; the documents of ContractExtension.forVendor do, for each listing"));
        PagedSample listing = listing(paging, pages);
        respondWith(request -> StubResponse.of(listing.response(request)));
    }

    /** Fails with a status, and with the declared error if one can be made. */
    public void failWith(int status) {
        add(StubResponse.of(sample().error(status)));
    }

    /** Fails with a status and a Retry-After header, in whole seconds. */
    public void failWith(int status, Duration retryAfter) {
        add(StubResponse.of(sample().error(status)).withHeader("Retry-After", Long.toString(retryAfter.toSeconds())));
    }

    /** Responds with a sample after a time in which nothing is sent. */
    public void stall(Duration time) {
        add(sampleResponse().withDelay(time));
    }

    /** Resets the connection instead of responding. */
    public void reset() {
        add(StubResponse.reset());
    }

    /** Responds with the first half of a sample, and closes the connection. */
    public void truncate() {
        add(sampleResponse().truncated());
    }

    /**
     * Responds with a sample that contradicts the document in one place, which the seed selects.
     *
     * @return what differs: a JSON path and how
     * @throws NoSampleException if the document allows every change
     */
    public String drift() {
        DriftedSample drifted = DriftedSample.of(sample(), seed.use());
        add(StubResponse.of(drifted.response()));
        return drifted.change();
    }

    private OperationSample sample() {
        return OperationSample.of(contract, operation.name(), seed.number());
    }

    private PagedSample listing(Paging paging, int pages) {
        return PagedSample.ofPages(sample(), paging, pages, seed.number());
    }

    private StubResponse sampleResponse() {
        OperationSample sample = sample();
        StubResponse response = operation
                .paging()
                .map(paging -> StubResponse.of(listing(paging, 1).firstPage()))
                .or(() -> example(sample.status()))
                .orElseGet(() -> StubResponse.of(sample.toSend()));
        return check.admit(response);
    }

    private Optional<StubResponse> example(int status) {
        return contract.examples(operation.name(), status).stream()
                .map(example -> StubResponse.json(status, example))
                .filter(check::isValid)
                .findFirst();
    }

    /** Responds with JSON; throws AssertionError if the document does not declare such a response. */
    public void respond(int status, String json) {
        respond(StubResponse.json(status, json));
    }

    /** Responds without a body; throws AssertionError if the document does not declare such a response. */
    public void respond(int status) {
        respond(StubResponse.empty(status));
    }

    /** Responds with anything, deliberately; the content type may be null. */
    public void respondContraryToSpec(int status, @Nullable String contentType, String body) {
        respond(StubResponse.contraryToSpec(status, contentType, body));
    }

    /** Returns the responses in order, each once, and the last one from then on; each is validated now. */
    public void respond(StubResponse first, StubResponse... rest) {
        List<StubResponse> responses = new ArrayList<>(List.of(rest));
        responses.add(0, first);
        add(new ResponsesInOrder(responses.stream().map(check::admit).toList()));
    }

    /** Computes each response from its request; an invalid one is a violation and reaches the client as status 500. */
    public void respondWith(Function<RecordedRequest, StubResponse> responses) {
        add(request -> check.admit(responses.apply(request)));
    }

    private void add(StubResponse response) {
        StubResponse admitted = check.admit(response);
        add(request -> admitted);
    }

    private void add(Function<RecordedRequest, StubResponse> responses) {
        stubs.add(operation, conditions, times, responses);
    }

    private static final class ResponsesInOrder implements Function<RecordedRequest, StubResponse> {

        private final List<StubResponse> responses;
        private int next;

        ResponsesInOrder(List<StubResponse> responses) {
            this.responses = responses;
        }

        @Override
        public synchronized StubResponse apply(RecordedRequest request) {
            return responses.get(next < responses.size() - 1 ? next++ : next);
        }
    }
}
