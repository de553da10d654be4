package dev.billingsdks.runtime.http.operation;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.SdkException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Sends the requests of one client. Generated code calls it. Thread-safe. */
public interface HttpExchange extends AutoCloseable {

    /**
     * Sends a request and returns its response, after as many attempts as the client allows.
     *
     * @throws SdkException of the subclass that says why there is no successful response; nothing else
     */
    <R extends @Nullable Object> ApiResponse<R> send(
            Operation<R> operation, RequestParameters parameters, RequestOptions options);

    /** Returns what connects listings with the listeners of this client. */
    ListingObserver listings();

    /** Returns the client's clocks and waits. */
    Pacing pacing();

    /** Returns a latch that reaches zero when the client is closed. */
    CountDownLatch closed();

    /**
     * Closes the connections. Calls in progress fail with a TransportException, later ones with a RequestNotSentException.
     */
    @Override
    void close();
}
