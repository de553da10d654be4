package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.http.lifecycle.Deadline;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Sends the request of a login, which is part of another call and has its deadline. */
@FunctionalInterface
public interface TokenRequests {

    /** Returns the body of the response. */
    <R extends @Nullable Object> R send(Operation<R> operation, RequestParameters parameters, Deadline deadline);
}
