// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link JobsApi#startPurge(StartPurgeParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class StartPurgeParams {

    private final String jobId;

    private StartPurgeParams(Builder builder) {
        this.jobId = Objects.requireNonNull(builder.jobId);
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static StartPurgeParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code job_id} path parameter. */
    public String jobId() {
        return jobId;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.jobId = jobId;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof StartPurgeParams that
                        && Objects.equals(jobId, that.jobId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(jobId);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "StartPurgeParams";
    }

    /** Builds {@link StartPurgeParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String jobId;

        private Builder() {}

        public Builder jobId(String jobId) {
            this.jobId = Objects.requireNonNull(jobId, "jobId");
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public StartPurgeParams build() {
            new RequestCheck("StartPurgeParams")
                    .required("jobId", jobId)
                    .minLength("jobId", jobId, 1)
                    .verify();
            return new StartPurgeParams(this);
        }
    }
}
