// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#patchTags(PatchTagsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class PatchTagsRequest {

    private final @Nullable Map<String, String> body;

    private PatchTagsRequest(Builder builder) {
        this.body = builder.body;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static PatchTagsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the request body.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Map<String, String> body() {
        return body;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PatchTagsRequest that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "PatchTagsRequest";
    }

    /** Builds {@link PatchTagsRequest}. */
    public static final class Builder {

        private @Nullable Map<String, String> body;

        private Builder() {}

        /** Sets the request body; null leaves it out. */
        public Builder body(@Nullable Map<String, String> body) {
            this.body = body == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(body));
            return this;
        }

        /** Returns the request. */
        public PatchTagsRequest build() {
            return new PatchTagsRequest(this);
        }
    }
}
