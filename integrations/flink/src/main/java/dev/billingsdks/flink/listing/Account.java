package dev.billingsdks.flink.listing;

import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An account at a vendor. It is part of checkpoints and of the job, so that it has a reference to its secret and never the secret.
 * Immutable.
 */
public final class Account implements Serializable {

    /** The group of accounts that have none. */
    public static final String DEFAULT_GROUP = "default";

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String group;
    private final @Nullable String baseUrl;
    private final @Nullable SecretReference secret;
    private final @Nullable Double requestsPerSecond;
    private final TreeMap<String, String> attributes;

    private Account(Builder builder) {
        this.id = builder.id;
        this.group = builder.group;
        this.baseUrl = builder.baseUrl;
        this.secret = builder.secret;
        this.requestsPerSecond = builder.requestsPerSecond;
        this.attributes = new TreeMap<>(builder.attributes);
    }

    /**
     * Returns a builder of an account.
     *
     * @param id unique among the accounts of a source, the same in each run, and not blank
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns the id, which is in each record of the account. */
    public String id() {
        return id;
    }

    /** Returns the group, by which metrics are kept. */
    public String group() {
        return group;
    }

    /** Returns the base URL of the account's requests, or null for the client's. */
    public @Nullable String baseUrl() {
        return baseUrl;
    }

    /** Returns where the account's token is, or null if requests have the client's credentials. */
    public @Nullable SecretReference secret() {
        return secret;
    }

    /** Returns how many requests may be sent in a second, or null for the limit of the source. */
    public @Nullable Double requestsPerSecond() {
        return requestsPerSecond;
    }

    /** Returns texts for the listing, by name; unmodifiable. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that
                && id.equals(that.id)
                && group.equals(that.group)
                && Objects.equals(baseUrl, that.baseUrl)
                && Objects.equals(secret, that.secret)
                && Objects.equals(requestsPerSecond, that.requestsPerSecond)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id alone. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }

    /** Collects what an account has. */
    public static final class Builder {

        private final String id;
        private final Map<String, String> attributes = new TreeMap<>();
        private String group = DEFAULT_GROUP;
        private @Nullable String baseUrl;
        private @Nullable SecretReference secret;
        private @Nullable Double requestsPerSecond;

        private Builder(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("the id of an account is blank");
            }
            this.id = id;
        }

        /** Sets the group by which metrics are kept, such as a region; keep the number of groups small. */
        public Builder group(String group) {
            this.group = Objects.requireNonNull(group, "group");
            return this;
        }

        /**
         * Sets the base URL of the account's requests, in place of the client's. It then needs a secret of its own, too.
         *
         * @throws IllegalArgumentException if it is not the URL of an API; the message has no part of it that can be a secret
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = RequestOptions.builder().baseUrl(baseUrl).build().baseUrl();
            return this;
        }

        /** Sets where the account's token is. */
        public Builder secret(SecretReference secret) {
            this.secret = Objects.requireNonNull(secret, "secret");
            return this;
        }

        /**
         * Sets how many requests may be sent in a second, in place of the limit of the source.
         *
         * @param requestsPerSecond from 0.001 to 1,000,000
         */
        public Builder requestsPerSecond(double requestsPerSecond) {
            RateBudget.perSecond(requestsPerSecond);
            this.requestsPerSecond = requestsPerSecond;
            return this;
        }

        /** Sets a text for the listing. It is part of checkpoints, so that it must not be a secret. */
        public Builder attribute(String name, String value) {
            attributes.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Sets texts for the listing. */
        public Builder attributes(Map<String, String> attributes) {
            attributes.forEach(this::attribute);
            return this;
        }

        /** Builds the account. */
        public Account build() {
            return new Account(this);
        }
    }
}
