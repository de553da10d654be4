package dev.billingsdks.runtime.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a vendor proves that a webhook is its own. Generated code has one constant for each vendor. Immutable. */
public final class WebhookScheme {

    final String vendor;
    final String signatureHeader;
    final boolean signed;
    final @Nullable String version;
    final @Nullable String idHeader;
    final List<String> timestampHeaders;
    final boolean timestampInSeconds;
    final String separator;
    final Duration tolerance;

    private WebhookScheme(Builder builder) {
        this.vendor = builder.vendor;
        this.signatureHeader = builder.signatureHeader;
        this.signed = builder.signed;
        this.version = builder.version;
        this.idHeader = builder.idHeader;
        this.timestampHeaders = List.copyOf(builder.timestampHeaders);
        this.timestampInSeconds = builder.timestampInSeconds;
        this.separator = builder.separator;
        this.tolerance = builder.tolerance;
    }

    /**
     * Returns a builder of a scheme that signs with HMAC-SHA256: the id, if there is one, the timestamp and the body, joined by a
     * separator. The signature is in hexadecimal digits.
     *
     * @param header the header with the signature
     */
    public static Builder hmacSha256(String vendor, String header) {
        return new Builder(vendor, header, true);
    }

    /**
     * Returns a builder of a scheme that signs nothing and sends the secret itself.
     *
     * @param header the header with the secret
     */
    public static Builder sharedSecret(String vendor, String header) {
        return new Builder(vendor, header, false);
    }

    /** Returns the vendor. */
    @Override
    public String toString() {
        return vendor + " webhooks";
    }

    /** Builds a scheme. */
    public static final class Builder {

        private final String vendor;
        private final String signatureHeader;
        private final boolean signed;
        private @Nullable String version;
        private @Nullable String idHeader;
        private List<String> timestampHeaders = List.of();
        private boolean timestampInSeconds;
        private String separator = "";
        private Duration tolerance = Duration.ofMinutes(5);

        private Builder(String vendor, String signatureHeader, boolean signed) {
            this.vendor = Objects.requireNonNull(vendor, "vendor");
            this.signatureHeader = Objects.requireNonNull(signatureHeader, "signatureHeader");
            this.signed = signed;
        }

        /** Declares that the header is a list, separated by spaces, of signatures that each have a version and a comma before them. */
        public Builder version(String version) {
            this.version = version;
            return this;
        }

        /** Declares the header with the id of the delivery, which is signed before the timestamp. */
        public Builder id(String header) {
            this.idHeader = header;
            return this;
        }

        /** Declares the headers with the timestamp as a date of HTTP. The first one that is present counts. */
        public Builder timestampDate(String... headers) {
            this.timestampHeaders = List.of(headers);
            this.timestampInSeconds = false;
            return this;
        }

        /** Declares the headers with the timestamp in seconds since 1970. The first one that is present counts. */
        public Builder timestampSeconds(String... headers) {
            this.timestampHeaders = List.of(headers);
            this.timestampInSeconds = true;
            return this;
        }

        /** Declares that the signed parts are joined by a dot. */
        public Builder joinedByDot() {
            this.separator = ".";
            return this;
        }

        /** Declares that the signed parts are joined by a line feed. */
        public Builder joinedByNewline() {
            this.separator = "\n";
            return this;
        }

        /** Sets how far the timestamp may be from the current time; 300 seconds unless set. */
        public Builder toleranceSeconds(int seconds) {
            this.tolerance = Duration.ofSeconds(seconds);
            return this;
        }

        /** Builds the scheme. */
        public WebhookScheme build() {
            if (signed && timestampHeaders.isEmpty()) {
                throw new IllegalStateException(vendor + " webhooks: a signature without a timestamp can be repeated");
            }
            return new WebhookScheme(this);
        }
    }
}
