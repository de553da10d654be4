package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.lifecycle.ClientCalls;
import dev.billingsdks.runtime.http.lifecycle.Deadline;
import org.jspecify.annotations.Nullable;

/** A call that needs a token, as far as its credentials know it. */
public interface CallContext {

    /** Returns the name of the vendor. */
    String vendor();

    /** Returns the name of the operation. */
    String operationName();

    /** Returns the time that the call has left for its token, too. */
    Deadline deadline();

    /** Returns the calls of the client that this one belongs to. */
    ClientCalls client();

    /** Returns the source of the call's bearer token, or null if it has none. */
    @Nullable
    CredentialsSource tokenSource();

    /** Returns whether a token was fetched during this call. */
    boolean hasFetchedToken();

    /** Notes that a token was fetched during this call. */
    void noteFetchedToken();

    /**
     * Returns the error of a call whose deadline has passed.
     *
     * @param before the failure of the attempt before, or null
     */
    DeadlineExceededException deadlineExceeded(String activity, @Nullable SdkException before);

    /** Returns the error of an interrupted call. Also sets the thread's interrupt flag, which an InterruptedException clears. */
    InterruptedCallException interrupted(String activity, @Nullable Throwable cause);

    /**
     * Returns the error of a call whose client was closed.
     *
     * @param before the failure of the attempt before, or null
     */
    TransportException closed(@Nullable Throwable before);
}
