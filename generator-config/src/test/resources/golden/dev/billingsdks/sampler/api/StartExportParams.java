// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link JobsApi#startExport(StartExportParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class StartExportParams {

    private StartExportParams(Builder builder) {
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static StartExportParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StartExportParams;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "StartExportParams";
    }

    /** Builds {@link StartExportParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private Builder() {}

        public StartExportParams build() {
            return new StartExportParams(this);
        }
    }
}
