// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that is named as its operation's request is.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateOrderRequest implements JsonModel {

    private static final String MODEL = "CreateOrderRequest";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "id",
            "secret",
            "payment",
            "delivery");

    private final @Nullable String id;
    private final @Nullable String secret;
    private final @Nullable PaymentMethod payment;
    private final @Nullable Delivery delivery;
    private final ExtraProperties extras;

    private CreateOrderRequest(Builder builder) {
        this.id = builder.id;
        this.secret = builder.secret;
        this.payment = builder.payment;
        this.delivery = builder.delivery;
        this.extras = builder.extras;
    }

    private CreateOrderRequest(JsonReader reader) {
        String id = null;
        String secret = null;
        PaymentMethod payment = null;
        Delivery delivery = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> id = reader.string();
                case 1 -> secret = reader.string();
                case 2 -> payment = PaymentMethod.read(reader);
                case 3 -> delivery = reader.model(Delivery::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.id = id;
        this.secret = secret;
        this.payment = payment;
        this.delivery = delivery;
        this.extras = reader.endObject();
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an object from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not a JSON object
     */
    public static CreateOrderRequest fromJson(String json) {
        return JsonReader.parse(json, CreateOrderRequest::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CreateOrderRequest read(JsonReader reader) {
        return new CreateOrderRequest(reader);
    }

    /** The {@code id} property. */
    public String id() {
        return extras.required(id, MODEL, "id");
    }

    /** The {@code secret} property. */
    public @Nullable String secret() {
        return extras.optional(secret, MODEL, "secret");
    }

    /** The {@code payment} property: How a customer pays; no property says which it is. */
    public PaymentMethod payment() {
        return extras.required(payment, MODEL, "payment");
    }

    /** The {@code delivery} property: Exactly one of two properties has to be sent. */
    public @Nullable Delivery delivery() {
        return extras.optional(delivery, MODEL, "delivery");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.secret = secret;
        builder.payment = payment;
        builder.delivery = delivery;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("secret", secret);
        writer.property("payment", payment);
        writer.property("delivery", delivery);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreateOrderRequest that
                        && Objects.equals(id, that.id)
                        && Objects.equals(secret, that.secret)
                        && Objects.equals(payment, that.payment)
                        && Objects.equals(delivery, that.delivery)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, secret, payment, delivery, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, id, secret, payment, delivery);
    }

    /**
     * Builds {@link CreateOrderRequest}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String secret;
        private @Nullable PaymentMethod payment;
        private @Nullable Delivery delivery;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder secret(@Nullable String secret) {
            this.secret = secret;
            this.extras = extras.without("secret");
            return this;
        }

        public Builder payment(PaymentMethod payment) {
            this.payment = Objects.requireNonNull(payment, "payment");
            return this;
        }

        public Builder delivery(@Nullable Delivery delivery) {
            this.delivery = delivery;
            this.extras = extras.without("delivery");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalArgumentException if a required property is missing; the message names each of them
         */
        public CreateOrderRequest build() {
            new RequestCheck(MODEL)
                    .required("secret", secret)
                    .required("payment", payment)
                    .verify();
            return new CreateOrderRequest(this);
        }
    }
}
