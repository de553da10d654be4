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
import dev.billingsdks.runtime.http.response.ServerResponse;
import java.time.Duration;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/** One call of an operation, from the first attempt to the last. Used by one thread. */
final class Call<R extends @Nullable Object> implements CallContext {

    private final Operation<R> operation;
    private final OutgoingRequest request;
    private final Deadline deadline;
    private final ClientCalls client;
    private final @Nullable CallObservation observation;
    private int attempt;
    private boolean tokenFetched;
    private boolean tokenRenewed;

    /**
     * Creates a call.
     *
     * @param observation what observes it, or null
     */
    Call(
            Operation<R> operation,
            OutgoingRequest request,
            Deadline deadline,
            ClientCalls client,
            @Nullable CallObservation observation) {
        this.operation = operation;
        this.request = request;
        this.deadline = deadline;
        this.client = client;
        this.observation = observation;
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

    /** Reports that an attempt starts, and returns the headers that listeners add to it. */
    List<Header> attemptStarted() {
        return observation == null ? List.of() : observation.attemptStarted(request.server());
    }

    /** Notes that the head of a response was received. */
    void responded(ServerResponse response) {
        if (observation != null) {
            observation.responded(response);
        }
    }

    /**
     * Reports that the current attempt has ended.
     *
     * @param failure what it failed with, or null
     * @param wait how long the call waits before the next one, or null if there is none
     */
    void attemptEnded(@Nullable SdkException failure, @Nullable Duration wait) {
        if (observation != null) {
            observation.attemptEnded(failure, wait);
        }
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

    /** Returns the error of a call that has no time left to wait until its rate budget allows a request. */
    DeadlineExceededException rateBudgetExceeded(@Nullable SdkException before) {
        return new DeadlineExceededException(
                request() + ": not sent: the rate budget allows a request only after the timeout of "
                        + deadline.timeout() + "; use a longer timeout, fewer requests or a larger budget",
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
