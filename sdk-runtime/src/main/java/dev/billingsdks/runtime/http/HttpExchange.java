package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import org.jspecify.annotations.Nullable;

/** Sends a client's requests. Thread-safe. */
public final class HttpExchange implements AutoCloseable {

    private final ClientSettings settings;

    private HttpExchange(ClientSettings settings) {
        this.settings = settings;
    }

    static HttpExchange open(ClientSettings settings) {
        return new HttpExchange(settings);
    }

    /** Sends a request and returns its answer. */
    @SuppressWarnings("DoNotCallSuggester") // The next commit sends.
    public <R extends @Nullable Object> ApiResponse<R> send(
            Operation<R> operation, RequestParameters parameters, RequestOptions options) {
        throw new UnsupportedOperationException("sending " + operation + " at " + settings);
    }

    /** Closes the client. */
    @Override
    public void close() {}
}
