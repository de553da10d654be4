package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Sends requests that no generated operation describes. */
final class HttpRawApi implements RawApi {

    private static final String NAME = "raw";

    private final Vendor vendor;
    private final HttpExchange exchange;

    HttpRawApi(Vendor vendor, HttpExchange exchange) {
        this.vendor = vendor;
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<@Nullable JsonValue> send(RawRequest request, RequestOptions options) {
        Operation.Builder operation = request.operation(vendor.name(), NAME);
        declareCredentials(operation);
        return exchange.send(operation.returnsOrNothing(JsonReader::json), request.parameters(), options);
    }

    /** The credentials that the client has, a bearer token first. */
    private void declareCredentials(Operation.Builder operation) {
        if (vendor.takesBearerToken()) {
            operation.credentials(Operation.BEARER);
        }
        vendor.secrets().keySet().forEach(operation::credentials);
        if (!vendor.takesCredentials()) {
            operation.withoutCredentials();
        }
    }

    @Override
    public String toString() {
        return vendor + " raw requests";
    }
}
