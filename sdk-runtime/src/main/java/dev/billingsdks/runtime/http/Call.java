package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import org.jspecify.annotations.Nullable;

/** One call of an operation, from the first attempt to the last. Used by one thread. */
final class Call<R extends @Nullable Object> {

    private final Operation<R> operation;
    private final OutgoingRequest request;
    private final Deadline deadline;
    private int attempt;
    private boolean tokenFetched;
    private boolean tokenRenewed;

    Call(Operation<R> operation, OutgoingRequest request, Deadline deadline) {
        this.operation = operation;
        this.request = request;
        this.deadline = deadline;
    }

    Operation<R> operation() {
        return operation;
    }

    OutgoingRequest request() {
        return request;
    }

    Deadline deadline() {
        return deadline;
    }

    String vendor() {
        return operation.vendor();
    }

    String operationName() {
        return operation.name();
    }

    /** Returns the number of the attempt that is under way, from 1. */
    int attempt() {
        return attempt;
    }

    void nextAttempt() {
        attempt++;
    }

    /** Returns whether a second request of this call is possible, and does no harm if the vendor has acted on the first. */
    boolean isRepeatable() {
        return request.isRepeatable() && (operation.isIdempotent() || request.hasIdempotencyKey());
    }

    boolean hasFetchedToken() {
        return tokenFetched;
    }

    void noteFetchedToken() {
        tokenFetched = true;
    }

    boolean hasRenewedToken() {
        return tokenRenewed;
    }

    void noteRenewedToken() {
        tokenRenewed = true;
    }

    DeadlineExceededException deadlineExceeded(String activity, @Nullable SdkException before) {
        return new DeadlineExceededException(
                request() + " -> not done within " + deadline.timeout() + ", while " + activity,
                deadline.timeout(),
                before,
                vendor(),
                operationName());
    }

    /** Also sets the thread's interrupt flag, which the exception that tells of an interrupt takes away. */
    TransportException interrupted(String activity, @Nullable Throwable cause) {
        Thread.currentThread().interrupt();
        return noAnswer("the thread was interrupted while " + activity, cause);
    }

    TransportException noAnswer(String problem, @Nullable Throwable cause) {
        return new TransportException(request() + " -> " + problem, cause, vendor(), operationName());
    }
}
