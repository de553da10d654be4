package dev.billingsdks.generator.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vendor proves that a webhook is its own.
 *
 * @param scheme what the signature is
 * @param signature the header with the signature
 * @param version what each signature of a list begins with, before a comma, or null if the header is one signature
 * @param id the header with the id of the delivery, which is signed before the timestamp, or null
 * @param timestamp the headers with the timestamp, of which the first that is present counts
 * @param timestampFormat how the timestamp is written
 * @param separator what joins the signed parts: id, timestamp and body
 * @param toleranceSeconds how far the timestamp may be from the current time
 */
public record WebhookConfig(
        Scheme scheme,
        String signature,
        @Nullable String version,
        @Nullable String id,
        List<String> timestamp,
        @Nullable TimestampFormat timestampFormat,
        @Nullable Separator separator,
        @Nullable Integer toleranceSeconds) {

    private static final String TOKEN = "[A-Za-z0-9-]+";

    /** What the signature is. */
    public enum Scheme {
        /** HMAC-SHA256 of the signed parts with the secret, in hexadecimal digits. */
        @JsonProperty("hmac-sha256")
        HMAC_SHA256,
        /** The secret itself; nothing is signed. */
        @JsonProperty("shared-secret")
        SHARED_SECRET
    }

    /** How a timestamp is written. */
    public enum TimestampFormat {
        /** A date of HTTP. */
        @JsonProperty("http-date")
        HTTP_DATE,
        /** The seconds since 1970. */
        @JsonProperty("seconds")
        SECONDS
    }

    /** What joins the signed parts. */
    public enum Separator {
        @JsonProperty("dot")
        DOT,
        @JsonProperty("newline")
        NEWLINE
    }

    /** Checks that the scheme has what it needs, and nothing that has no effect. */
    public WebhookConfig {
        timestamp = timestamp == null ? List.of() : List.copyOf(timestamp);
        require(scheme != null, "webhooks.scheme is missing; it is hmac-sha256 or shared-secret");
        checkHeader("signature", signature);
        timestamp.forEach(header -> checkHeader("timestamp", header));
        if (id != null) {
            checkHeader("id", id);
        }
        require(version == null || version.matches(TOKEN), "webhooks.version has to be letters, digits and hyphens");
        boolean signs = scheme == Scheme.HMAC_SHA256;
        boolean complete = !timestamp.isEmpty() && timestampFormat != null && separator != null;
        require(
                !signs || complete,
                "webhooks with hmac-sha256 need timestamp, timestampFormat and separator, or a delivery could be repeated");
        boolean bare =
                timestamp.isEmpty() && timestampFormat == null && separator == null && version == null && id == null;
        require(
                signs || (bare && toleranceSeconds == null),
                "webhooks with shared-secret have scheme and signature only");
        require(toleranceSeconds == null || toleranceSeconds > 0, "webhooks.toleranceSeconds has to be more than zero");
    }

    private static void checkHeader(String key, @Nullable String header) {
        require(header != null && header.matches(TOKEN), "webhooks." + key + " has to be the name of a header");
    }

    private static void require(boolean valid, String problem) {
        if (!valid) {
            throw new IllegalArgumentException(problem);
        }
    }
}
