package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.header.Headers;
import org.jspecify.annotations.Nullable;

/** Finds the id that a vendor, or the gateway in front of it, gave a request; the first of these headers that is present. */
public final class RequestId {

    private static final String[] NAMES = {
        "X-Request-Id", "Request-Id", "X-Amzn-RequestId", "X-Amz-Cf-Id", "X-Correlation-Id", "X-Trace-Id", "CF-Ray"
    };

    private static final int LONGEST = 128;

    private RequestId() {}

    public static @Nullable String in(Headers headers) {
        for (String name : NAMES) {
            String id = headers.first(name);
            if (id != null && !id.isBlank()) {
                return PrintableText.of(id.strip(), LONGEST);
            }
        }
        return null;
    }
}
