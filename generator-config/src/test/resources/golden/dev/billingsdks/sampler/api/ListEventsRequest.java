// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link EventsApi#listEvents(ListEventsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListEventsRequest {

    private final @Nullable String startingAfter;
    private final @Nullable String endingBefore;

    private ListEventsRequest(Builder builder) {
        this.startingAfter = builder.startingAfter;
        this.endingBefore = builder.endingBefore;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListEventsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code starting_after}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String startingAfter() {
        return startingAfter;
    }

    /**
     * Returns the query parameter {@code ending_before}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String endingBefore() {
        return endingBefore;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.startingAfter = startingAfter;
        builder.endingBefore = endingBefore;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListEventsRequest that
                        && Objects.equals(startingAfter, that.startingAfter)
                        && Objects.equals(endingBefore, that.endingBefore);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startingAfter, endingBefore);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListEventsRequest";
    }

    /** Builds {@link ListEventsRequest}. */
    public static final class Builder {

        private @Nullable String startingAfter;
        private @Nullable String endingBefore;

        private Builder() {}

        /** Sets the query parameter {@code starting_after}; null leaves it out. */
        public Builder startingAfter(@Nullable String startingAfter) {
            this.startingAfter = startingAfter;
            return this;
        }

        /** Sets the query parameter {@code ending_before}; null leaves it out. */
        public Builder endingBefore(@Nullable String endingBefore) {
            this.endingBefore = endingBefore;
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public ListEventsRequest build() {
            new RequestCheck("ListEventsRequest")
                    .exclusive("startingAfter", startingAfter, "endingBefore", endingBefore)
                    .verify();
            return new ListEventsRequest(this);
        }
    }
}
