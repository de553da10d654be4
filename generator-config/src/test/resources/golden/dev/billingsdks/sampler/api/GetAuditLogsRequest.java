// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#getAuditLogs(GetAuditLogsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetAuditLogsRequest {

    private final @Nullable OffsetDateTime startingOn;
    private final @Nullable String resource;
    private final @Nullable String nextPage;

    private GetAuditLogsRequest(Builder builder) {
        this.startingOn = builder.startingOn;
        this.resource = builder.resource;
        this.nextPage = builder.nextPage;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static GetAuditLogsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code starting_on}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable OffsetDateTime startingOn() {
        return startingOn;
    }

    /**
     * Returns the query parameter {@code resource}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String resource() {
        return resource;
    }

    /**
     * Returns the query parameter {@code next_page}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String nextPage() {
        return nextPage;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.startingOn = startingOn;
        builder.resource = resource;
        builder.nextPage = nextPage;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetAuditLogsRequest that
                        && Objects.equals(startingOn, that.startingOn)
                        && Objects.equals(resource, that.resource)
                        && Objects.equals(nextPage, that.nextPage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startingOn, resource, nextPage);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "GetAuditLogsRequest";
    }

    /** Builds {@link GetAuditLogsRequest}. */
    public static final class Builder {

        private @Nullable OffsetDateTime startingOn;
        private @Nullable String resource;
        private @Nullable String nextPage;

        private Builder() {}

        /** Sets the query parameter {@code starting_on}; null leaves it out. */
        public Builder startingOn(@Nullable OffsetDateTime startingOn) {
            this.startingOn = startingOn;
            return this;
        }

        /** Sets the query parameter {@code resource}; null leaves it out. */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /** Sets the query parameter {@code next_page}; null leaves it out. */
        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            return this;
        }

        /** Returns the request. */
        public GetAuditLogsRequest build() {
            return new GetAuditLogsRequest(this);
        }
    }
}
