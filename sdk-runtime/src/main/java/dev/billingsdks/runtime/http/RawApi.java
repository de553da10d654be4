package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Calls endpoints that the vendor's document lacks, by method and path. Credentials, retries, timeouts, limits, errors, rate budget and
 * listeners are those of the client; errors and listeners name the operation {@code raw}. Implementations are thread-safe.
 */
public interface RawApi {

    /** Returns the API of a client; for generated code. */
    static RawApi of(Vendor vendor, HttpExchange exchange) {
        return new HttpRawApi(vendor, exchange);
    }

    /** Sends a request; see {@link #send(RawRequest, RequestOptions)}. */
    default ApiResponse<@Nullable JsonValue> send(RawRequest request) {
        return send(request, RequestOptions.none());
    }

    /**
     * Sends a request and returns its response, whose body is JSON, or null if the response has none.
     *
     * @throws dev.billingsdks.runtime.error.SdkException of the subclass that says why there is no successful response
     */
    default ApiResponse<@Nullable JsonValue> send(RawRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("send");
    }
}
