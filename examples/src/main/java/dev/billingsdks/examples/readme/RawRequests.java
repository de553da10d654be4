package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.http.RawRequest;
import dev.billingsdks.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A request to an endpoint without an operation. */
final class RawRequests {

    private RawRequests() {}

    static @Nullable JsonValue raw(MetronomeClient metronome, String customerId) {
        // snippet: raw
        ApiResponse<@Nullable JsonValue> response = metronome
                .raw()
                .send(RawRequest.get("/v1/customers/{customer_id}/forecast")
                        .path("customer_id", customerId)
                        .query("months", 3)
                        .build());
        JsonValue forecast = response.body(); // null if the response has no body
        // end
        return forecast;
    }
}
