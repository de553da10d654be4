// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ListingsApi#getAuditLogs(GetAuditLogsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetAuditLogsParams {

    private final @Nullable OffsetDateTime startingOn;
    private final @Nullable String resource;
    private final @Nullable String nextPage;

    private GetAuditLogsParams(Builder builder) {
        this.startingOn = builder.startingOn;
        this.resource = builder.resource;
        this.nextPage = builder.nextPage;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static GetAuditLogsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code starting_on} query parameter. */
    public @Nullable OffsetDateTime startingOn() {
        return startingOn;
    }

    /** The {@code resource} query parameter. */
    public @Nullable String resource() {
        return resource;
    }

    /** The {@code next_page} query parameter. */
    public @Nullable String nextPage() {
        return nextPage;
    }

    /** Returns a builder with the values of these params. */
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
                || other instanceof GetAuditLogsParams that
                        && Objects.equals(startingOn, that.startingOn)
                        && Objects.equals(resource, that.resource)
                        && Objects.equals(nextPage, that.nextPage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startingOn, resource, nextPage);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "GetAuditLogsParams";
    }

    /** Builds {@link GetAuditLogsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable OffsetDateTime startingOn;
        private @Nullable String resource;
        private @Nullable String nextPage;

        private Builder() {}

        public Builder startingOn(@Nullable OffsetDateTime startingOn) {
            this.startingOn = startingOn;
            return this;
        }

        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            return this;
        }

        public GetAuditLogsParams build() {
            return new GetAuditLogsParams(this);
        }
    }
}
