// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ReportsApi#getReportPdf(GetReportPdfParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetReportPdfParams {

    private final UUID id;

    private GetReportPdfParams(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static GetReportPdfParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code id} path parameter. */
    public UUID id() {
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
                || other instanceof GetReportPdfParams that
                        && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "GetReportPdfParams";
    }

    /** Builds {@link GetReportPdfParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable UUID id;

        private Builder() {}

        public Builder id(UUID id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public GetReportPdfParams build() {
            new RequestCheck("GetReportPdfParams")
                    .required("id", id)
                    .verify();
            return new GetReportPdfParams(this);
        }
    }
}
