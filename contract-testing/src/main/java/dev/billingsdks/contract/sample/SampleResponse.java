package dev.billingsdks.contract.sample;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response that was made from a document.
 *
 * @param contentType its media type, or null to send the declared one, or none
 * @param body its content, or null if it has none
 * @param headers further headers
 * @param complete whether it is all that the document declares; a response that is only a status, a link or a text need not be
 */
public record SampleResponse(
        int status,
        @Nullable String contentType,
        @Nullable String body,
        Map<String, String> headers,
        boolean complete) {

    static SampleResponse json(int status, String body) {
        return new SampleResponse(status, null, body, Map.of(), true);
    }

    static SampleResponse ofStatus(int status) {
        return new SampleResponse(status, null, null, Map.of(), false);
    }

    SampleResponse withHeader(String name, String value) {
        return new SampleResponse(status, contentType, body, Map.of(name, value), complete);
    }
}
