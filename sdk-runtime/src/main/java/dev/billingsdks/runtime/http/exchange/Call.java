package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.credentials.CallContext;
import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.lifecycle.ClientCalls;
import dev.billingsdks.runtime.http.lifecycle.Deadline;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.request.OutgoingRequest;
import org.jspecify.annotations.Nullable;

/** One call of an operation, from the first attempt to the last. Used by one thread. */
final class Call<R extends @Nullable Object> implements CallContext {

    private final Operation<R> operation;
    private final OutgoingRequest request;
    private final Deadline deadline;
    private final ClientCalls client;
    private int attempt;
    private boolean tokenFetched;
    private boolean tokenRenewed;

    Call(Operation<R> operation, OutgoingRequest request, Deadline deadline, ClientCalls client) {
        this.operation = operation;
        this.request = request;
        this.deadline = deadline;
        this.client = client;
    }

    Operation<R> operation() {
        return operation;
    }

    OutgoingRequest request() {
        return request;
    }

    @Override
    public Deadline deadline() {
        return deadline;
    }

    @Override
    public @Nullable CredentialsSource tokenSource() {
        return request.token();
    }

    @Override
    public ClientCalls client() {
        return client;
    }

    @Override
    public String vendor() {
        return operation.vendor();
    }

    @Override
    public String operationName() {
        return operation.name();
    }

    /** Returns the number of the current attempt, from 1. */
    int attempt() {
        return attempt;
    }

    void nextAttempt() {
        attempt++;
    }

    /** Returns whether the request can be sent again, and does no harm if the vendor has acted on the first one. */
    boolean isRepeatable() {
        return request.isRepeatable() && (operation.isIdempotent() || request.hasIdempotencyKey());
    }

    @Override
    public boolean hasFetchedToken() {
        return tokenFetched;
    }

    @Override
    public void noteFetchedToken() {
        tokenFetched = true;
    }

    boolean hasRenewedToken() {
        return tokenRenewed;
    }

    void noteRenewedToken() {
        tokenRenewed = true;
    }

    @Override
    public DeadlineExceededException deadlineExceeded(String activity, @Nullable SdkException before) {
        return new DeadlineExceededException(
                request() + ": not done within " + deadline.timeout() + ", while " + activity,
                deadline.timeout(),
                before,
                vendor(),
                operationName());
    }

    @Override
    public InterruptedCallException interrupted(String activity, @Nullable Throwable cause) {
        Thread.currentThread().interrupt();
        return new InterruptedCallException(
                request() + ": the thread was interrupted while " + activity, cause, vendor(), operationName());
    }

    @Override
    public TransportException closed(@Nullable Throwable before) {
        return failed("the client was closed meanwhile", before);
    }

    /** Returns the error of a request that has no complete response. */
    TransportException noResponse(String problem, @Nullable Throwable cause) {
        return failed("no response: " + problem, cause);
    }

    private TransportException failed(String problem, @Nullable Throwable cause) {
        return new TransportException(request() + ": " + problem, cause, vendor(), operationName());
    }
}
