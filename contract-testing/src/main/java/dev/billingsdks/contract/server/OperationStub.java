package dev.billingsdks.contract.server;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.PathPattern;
import dev.billingsdks.contract.check.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a stub for one operation; {@code respond...} adds it.
 *
 * <p>If several stubs match a request, the one with the most conditions responds, and of those the latest.
 */
public final class OperationStub {

    private final Stubs stubs;
    private final OperationContract operation;
    private final StubValidator check;
    private final List<Predicate<RecordedRequest>> conditions = new ArrayList<>();

    OperationStub(Stubs stubs, Contract contract, OperationContract operation) {
        this.stubs = stubs;
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
        stubs.add(
                operation,
                conditions,
                new ResponsesInOrder(responses.stream().map(check::admit).toList()));
    }

    /** Computes each response from its request; an invalid one is a violation and reaches the client as status 500. */
    public void respondWith(Function<RecordedRequest, StubResponse> responses) {
        stubs.add(operation, conditions, request -> check.admit(responses.apply(request)));
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
