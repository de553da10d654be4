// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ReportsApi#headReportsByIdLink(HeadReportsByIdLinkParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HeadReportsByIdLinkParams {

    private final String id;

    private HeadReportsByIdLinkParams(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static HeadReportsByIdLinkParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code id} path parameter. */
    public String id() {
        return id;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof HeadReportsByIdLinkParams that
                        && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "HeadReportsByIdLinkParams";
    }

    /** Builds {@link HeadReportsByIdLinkParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String id;

        private Builder() {}

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public HeadReportsByIdLinkParams build() {
            new RequestCheck("HeadReportsByIdLinkParams")
                    .required("id", id)
                    .minLength("id", id, 1)
                    .verify();
            return new HeadReportsByIdLinkParams(this);
        }
    }
}
