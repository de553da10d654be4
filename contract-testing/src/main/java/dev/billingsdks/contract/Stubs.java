package dev.billingsdks.contract;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/** The stubs of one server. This class is thread-safe. */
final class Stubs {

    private final List<Stub> stubs = new CopyOnWriteArrayList<>();

    void add(
            OperationContract operation,
            List<Predicate<RecordedRequest>> conditions,
            Function<RecordedRequest, Answer> answers) {
        stubs.add(new Stub(operation, List.copyOf(conditions), answers));
    }

    void clear() {
        stubs.clear();
    }

    /** Finds the answers for a request: those with the most conditions, of those the latest. */
    Optional<Function<RecordedRequest, Answer>> find(OperationContract operation, RecordedRequest request) {
        return stubs.stream()
                .filter(stub -> stub.operation == operation)
                .filter(stub -> stub.conditions.stream().allMatch(condition -> condition.test(request)))
                .reduce((best, later) -> later.conditions.size() >= best.conditions.size() ? later : best)
                .map(Stub::answers);
    }

    private record Stub(
            OperationContract operation,
            List<Predicate<RecordedRequest>> conditions,
            Function<RecordedRequest, Answer> answers) {}
}
