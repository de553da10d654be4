package dev.billingsdks.contract.server;

import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.check.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** The stubs of one server. This class is thread-safe. */
final class Stubs {

    private final List<Stub> stubs = new CopyOnWriteArrayList<>();

    void add(
            OperationContract operation,
            List<Predicate<RecordedRequest>> conditions,
            int times,
            Function<RecordedRequest, StubResponse> responses) {
        stubs.add(new Stub(operation, List.copyOf(conditions), new AtomicInteger(times), responses));
    }

    void clear() {
        stubs.clear();
    }

    /** Finds the responses for a request: those with the most conditions, of those the latest that is not used up. */
    synchronized Optional<Function<RecordedRequest, StubResponse>> find(
            OperationContract operation, RecordedRequest request) {
        return stubs.stream()
                .filter(stub -> stub.operation == operation && stub.left.get() > 0)
                .filter(stub -> stub.conditions.stream().allMatch(condition -> condition.test(request)))
                .reduce((best, later) -> later.conditions.size() >= best.conditions.size() ? later : best)
                .map(stub -> {
                    stub.left.decrementAndGet();
                    return stub.responses;
                });
    }

    private record Stub(
            OperationContract operation,
            List<Predicate<RecordedRequest>> conditions,
            AtomicInteger left,
            Function<RecordedRequest, StubResponse> responses) {}
}
