// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ReportsApi#getReportPdf(GetReportPdfRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetReportPdfRequest {

    private final UUID id;

    private GetReportPdfRequest(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static GetReportPdfRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code id}. */
    public UUID id() {
        return id;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetReportPdfRequest that
                        && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "GetReportPdfRequest";
    }

    /** Builds {@link GetReportPdfRequest}. */
    public static final class Builder {

        private @Nullable UUID id;

        private Builder() {}

        /** Sets the path parameter {@code id}. */
        public Builder id(UUID id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public GetReportPdfRequest build() {
            new RequestCheck("GetReportPdfRequest")
                    .required("id", id)
                    .verify();
            return new GetReportPdfRequest(this);
        }
    }
}
