package dev.billingsdks.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently: its deadline, and headers and query parameters beside those of the operation. Immutable.
 */
public final class RequestOptions {

    private static final RequestOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable String idempotencyKey;
    private final List<String> headers;
    private final List<String> query;

    private RequestOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.idempotencyKey = builder.idempotencyKey;
        this.headers = List.copyOf(builder.headers);
        this.query = List.copyOf(builder.query);
    }

    /** Returns the options that change nothing. */
    public static RequestOptions none() {
        return NONE;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.timeout = timeout;
        builder.idempotencyKey = idempotencyKey;
        builder.headers.addAll(headers);
        builder.query.addAll(query);
        return builder;
    }

    /** Returns the deadline of the call, retries included, or null for the client's. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    /** Returns the caller's idempotency key, or null where the SDK makes one. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** Returns the headers, a name and its value in turn; unmodifiable. */
    public List<String> headers() {
        return headers;
    }

    /** Returns the query parameters, not encoded, a name and its value in turn; unmodifiable. */
    public List<String> query() {
        return query;
    }

    /** Returns which options are set, without their values. */
    @Override
    public String toString() {
        return "RequestOptions[" + (timeout == null ? "" : "timeout " + timeout + ", ") + headers.size() / 2
                + " headers, " + query.size() / 2 + " query parameters"
                + (idempotencyKey == null ? "" : ", idempotency key") + "]";
    }

    /** Collects the options; each method checks its argument at once. */
    public static final class Builder {

        /** Those that frame or route the message, name the caller or choose what the SDK can read. */
        private static final Set<String> OWN_HEADERS = Set.of(
                "accept",
                "accept-encoding",
                "authorization",
                "connection",
                "content-encoding",
                "content-length",
                "content-type",
                "cookie",
                "expect",
                "host",
                "keep-alive",
                "proxy-authorization",
                "proxy-connection",
                "te",
                "trailer",
                "transfer-encoding",
                "upgrade",
                "user-agent");

        private @Nullable Duration timeout;
        private @Nullable String idempotencyKey;
        private final List<String> headers = new ArrayList<>();
        private final List<String> query = new ArrayList<>();

        private Builder() {}

        /** Sets the deadline of the call, which covers all its attempts and the waits between them; more than zero. */
        public Builder timeout(Duration timeout) {
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("timeout must be more than zero, but is " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /**
         * Adds a header to the call.
         *
         * @param name a header name, but none of those that the SDK sets itself, such as Authorization
         * @param value printable ASCII
         * @throws IllegalArgumentException if either cannot be sent; the message holds no value
         */
        public Builder header(String name, String value) {
            HeaderSyntax.checkName(name);
            if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("header " + name + " is set by the SDK and cannot be an option");
            }
            HeaderSyntax.checkValue(name, value);
            headers.add(name);
            headers.add(value);
            return this;
        }

        /** Adds a query parameter to those of the operation; both are percent-encoded when sent. */
        public Builder query(String name, String value) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("the name of a query parameter must not be empty");
            }
            query.add(name);
            query.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets the idempotency key, which makes a repeat of the call safe, in another process too. It is sent by
         * operations that are not idempotent by themselves, to vendors that have such a header.
         *
         * @param key visible ASCII, not blank
         */
        public Builder idempotencyKey(String key) {
            HeaderSyntax.checkToken("the idempotency key", key);
            this.idempotencyKey = key;
            return this;
        }

        /** Builds the options. */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
