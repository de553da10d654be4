package dev.billingsdks.runtime;

import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The options of one call that replace those of its client: deadline, attempts, token, base URL and rate budget, and headers and query
 * parameters in addition to those of the operation. A listing keeps its options on every page. Immutable.
 */
public final class RequestOptions {

    private static final RequestOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable Integer maxAttempts;
    private final @Nullable String bearerToken;
    private final @Nullable Supplier<String> bearerTokenSupplier;
    private final @Nullable String baseUrl;
    private final @Nullable String idempotencyKey;
    private final @Nullable RateBudget rateBudget;
    private final List<String> headers;
    private final List<String> query;

    private RequestOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.maxAttempts = builder.maxAttempts;
        this.bearerToken = builder.bearerToken;
        this.bearerTokenSupplier = builder.bearerTokenSupplier;
        this.baseUrl = builder.baseUrl;
        this.idempotencyKey = builder.idempotencyKey;
        this.rateBudget = builder.rateBudget;
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
        builder.maxAttempts = maxAttempts;
        builder.bearerToken = bearerToken;
        builder.bearerTokenSupplier = bearerTokenSupplier;
        builder.baseUrl = baseUrl;
        builder.idempotencyKey = idempotencyKey;
        builder.rateBudget = rateBudget;
        builder.headers.addAll(headers);
        builder.query.addAll(query);
        return builder;
    }

    /** Returns the deadline of the call, retries included, or null for the client's. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    /** Returns how often the request is sent at most, or null for the client's number. */
    public @Nullable Integer maxAttempts() {
        return maxAttempts;
    }

    /** Returns the token of the call, or null for that of the supplier or the client. */
    public @Nullable String bearerToken() {
        return bearerToken;
    }

    /** Returns the supplier of the call's token, or null for the token given or the client's. */
    public @Nullable Supplier<String> bearerTokenSupplier() {
        return bearerTokenSupplier;
    }

    /** Returns the base URL of the call, or null for the client's servers. */
    public @Nullable String baseUrl() {
        return baseUrl;
    }

    /** Returns the caller's idempotency key, or null if the SDK generates one. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** Returns the rate budget of the call, or null for the client's. */
    public @Nullable RateBudget rateBudget() {
        return rateBudget;
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
        return "RequestOptions[" + (timeout == null ? "" : "timeout " + timeout + ", ")
                + (maxAttempts == null ? "" : "max attempts " + maxAttempts + ", ")
                + (bearerToken == null && bearerTokenSupplier == null ? "" : "bearer token, ")
                + (baseUrl == null ? "" : "base URL, ") + headers.size() / 2
                + " headers, " + query.size() / 2 + " query parameters"
                + (idempotencyKey == null ? "" : ", idempotency key")
                + (rateBudget == null ? "" : ", rate budget") + "]";
    }

    /** Collects the options; each method checks its argument at once. */
    public static final class Builder {

        private @Nullable Duration timeout;
        private @Nullable Integer maxAttempts;
        private @Nullable String bearerToken;
        private @Nullable Supplier<String> bearerTokenSupplier;
        private @Nullable String baseUrl;
        private @Nullable String idempotencyKey;
        private @Nullable RateBudget rateBudget;
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

        /** Sets how often the request is sent at most, 1 to 10; 1 switches retries off. */
        public Builder maxAttempts(int maxAttempts) {
            if (maxAttempts < 1 || maxAttempts > 10) {
                throw new IllegalArgumentException("maxAttempts must be 1 to 10, but is " + maxAttempts);
            }
            this.maxAttempts = maxAttempts;
            return this;
        }

        /**
         * Sets the token that the call carries in place of the client's.
         *
         * @param token visible ASCII, not blank; white space around it is removed
         */
        public Builder bearerToken(String token) {
            this.bearerToken = HeaderSyntax.token("the bearer token", token);
            this.bearerTokenSupplier = null;
            return this;
        }

        /**
         * Sets the source of the call's token, in place of the client's. A client keeps the token of each supplier until
         * it is refused, as long as the supplier is in use: give all calls of a tenant the same one.
         */
        public Builder bearerToken(Supplier<String> supplier) {
            this.bearerTokenSupplier = Objects.requireNonNull(supplier, "supplier");
            this.bearerToken = null;
            return this;
        }

        /**
         * Sets the base URL of the call, in place of all servers of the client. None of the client's credentials goes there:
         * an operation that needs a token takes that of the call alone. Plain http is refused by the call unless the host is
         * this machine or the client allows it.
         *
         * @throws IllegalArgumentException if it is not a base URL; the message does not quote it
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = BaseUrl.parse(baseUrl).text();
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
            HeaderSyntax.checkNotReserved(name);
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

        /** Sets the rate budget that the call keeps to in place of the client's, such as that of a tenant's account. */
        public Builder rateBudget(RateBudget rateBudget) {
            this.rateBudget = Objects.requireNonNull(rateBudget, "rateBudget");
            return this;
        }

        /** Builds the options. */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
