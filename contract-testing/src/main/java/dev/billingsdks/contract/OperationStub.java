package dev.billingsdks.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a stub for one operation; {@code respond...} puts it in place.
 *
 * <p>Where several stubs fit a request, the one with the most conditions answers, and of those the latest.
 */
public final class OperationStub {

    private final Stubs stubs;
    private final OperationContract operation;
    private final AnswerCheck check;
    private final List<Predicate<RecordedRequest>> conditions = new ArrayList<>();

    OperationStub(Stubs stubs, Contract contract, OperationContract operation) {
        this.stubs = stubs;
        this.operation = operation;
        check = new AnswerCheck(contract, operation);
    }

    /** Answers only requests that send this query parameter with exactly these decoded values, in this order. */
    public OperationStub withQuery(String name, String... values) {
        return when(request -> request.query(name).equals(List.of(values)));
    }

    /** Answers only requests that do not send this query parameter. */
    public OperationStub withoutQuery(String name) {
        return when(request -> request.query(name).isEmpty());
    }

    /** Answers only requests that send this header with exactly this value. */
    public OperationStub withHeader(String name, String value) {
        return when(request -> request.headers(name).equals(List.of(value)));
    }

    /** Answers only requests whose path holds this decoded value at the variable of that name. */
    public OperationStub withPath(String variable, String value) {
        return when(request -> operation
                .template()
                .match(request.path())
                .map(values -> value.equals(PathTemplate.decode(values.getOrDefault(variable, ""))))
                .orElse(false));
    }

    /** Answers only requests that fulfil a condition of the test's own. */
    public OperationStub when(Predicate<RecordedRequest> condition) {
        conditions.add(condition);
        return this;
    }

    /** Answers with JSON; throws AssertionError where the document does not declare such an answer. */
    public void respond(int status, String json) {
        respond(Answer.json(status, json));
    }

    /** Answers without a body; throws AssertionError where the document does not declare such an answer. */
    public void respond(int status) {
        respond(Answer.empty(status));
    }

    /** Answers with anything at all, on purpose; the content type may be null. */
    public void respondContraryToSpec(int status, @Nullable String contentType, String body) {
        respond(Answer.contraryToSpec(status, contentType, body));
    }

    /** Gives the answers one after the other, each once, and the last one from then on; each is checked now. */
    public void respond(Answer first, Answer... rest) {
        List<Answer> answers = new ArrayList<>(List.of(rest));
        answers.add(0, first);
        stubs.add(
                operation,
                conditions,
                new AnswersInTurn(answers.stream().map(check::admit).toList()));
    }

    /** Computes each answer from its request; a wrong one is a violation and reaches the client as status 500. */
    public void respondWith(Function<RecordedRequest, Answer> answers) {
        stubs.add(operation, conditions, request -> check.admit(answers.apply(request)));
    }

    private static final class AnswersInTurn implements Function<RecordedRequest, Answer> {

        private final List<Answer> answers;
        private int next;

        AnswersInTurn(List<Answer> answers) {
            this.answers = answers;
        }

        @Override
        public synchronized Answer apply(RecordedRequest request) {
            return answers.get(next < answers.size() - 1 ? next++ : next);
        }
    }
}
