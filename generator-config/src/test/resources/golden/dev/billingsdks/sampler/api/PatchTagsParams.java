// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link GeneralApi#patchTags(PatchTagsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class PatchTagsParams {

    private final @Nullable Map<String, String> body;

    private PatchTagsParams(Builder builder) {
        this.body = builder.body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static PatchTagsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public @Nullable Map<String, String> body() {
        return body;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PatchTagsParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "PatchTagsParams";
    }

    /** Builds {@link PatchTagsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Map<String, String> body;

        private Builder() {}

        public Builder body(@Nullable Map<String, String> body) {
            this.body = body == null ? null : CollectionCopy.map("body", body);
            return this;
        }

        public PatchTagsParams build() {
            return new PatchTagsParams(this);
        }
    }
}
