// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of several parts, of which a later one refines an earlier.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Order implements JsonModel {

    private static final String MODEL = "Order";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "id",
            "object",
            "region",
            "total",
            "customer",
            "payment",
            "notes",
            "prices",
            "rows",
            "free",
            "any")
                    .nullable("payment");

    private final @Nullable String id;
    private final @Nullable OrderObject object;
    private final @Nullable ResourceRegion region;
    private final @Nullable BigDecimal total;
    private final @Nullable Customer customer;
    private final @Nullable PaymentMethod payment;
    private final @Nullable List<@Nullable String> notes;
    private final @Nullable Map<String, Map<String, List<@Nullable BigDecimal>>> prices;
    private final @Nullable List<JsonValue> rows;
    private final @Nullable Map<String, JsonValue> free;
    private final @Nullable JsonValue any;
    private final ExtraProperties extras;

    private Order(Builder builder) {
        this.id = builder.id;
        this.object = builder.object;
        this.region = builder.region;
        this.total = builder.total;
        this.customer = builder.customer;
        this.payment = builder.payment;
        this.notes = builder.notes;
        this.prices = builder.prices;
        this.rows = builder.rows;
        this.free = builder.free;
        this.any = builder.any;
        this.extras = builder.extras;
    }

    private Order(JsonReader reader) {
        String id = null;
        OrderObject object = null;
        ResourceRegion region = null;
        BigDecimal total = null;
        Customer customer = null;
        PaymentMethod payment = null;
        List<@Nullable String> notes = null;
        Map<String, Map<String, List<@Nullable BigDecimal>>> prices = null;
        List<JsonValue> rows = null;
        Map<String, JsonValue> free = null;
        JsonValue any = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> id = reader.string();
                case 1 -> object = reader.enumeration(OrderObject::of);
                case 2 -> region = reader.model(ResourceRegion::read);
                case 3 -> total = reader.decimal();
                case 4 -> customer = reader.model(Customer::read);
                case 5 -> payment = PaymentMethod.read(reader);
                case 6 -> notes = reader.nullableList(JsonReader::string);
                case 7 ->
                        prices = reader.map(
                                element2 -> element2.map(element -> element.nullableList(JsonReader::decimal)));
                case 8 -> rows = reader.list(JsonReader::json);
                case 9 -> free = reader.map(JsonReader::json);
                case 10 -> any = reader.json();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.id = id;
        this.object = object;
        this.region = region;
        this.total = total;
        this.customer = customer;
        this.payment = payment;
        this.notes = notes;
        this.prices = prices;
        this.rows = rows;
        this.free = free;
        this.any = any;
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
    public static Order fromJson(String json) {
        return JsonReader.parse(json, Order::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Order read(JsonReader reader) {
        return new Order(reader);
    }

    /** The {@code id} property. */
    public String id() {
        return extras.required(id, MODEL, "id");
    }

    /** The {@code object} property. */
    public OrderObject object() {
        return extras.required(object, MODEL, "object");
    }

    /** The {@code region} property. */
    public @Nullable ResourceRegion region() {
        return extras.optional(region, MODEL, "region");
    }

    /** The {@code total} property. */
    public BigDecimal total() {
        return extras.required(total, MODEL, "total");
    }

    /** The {@code customer} property. */
    public Customer customer() {
        return extras.required(customer, MODEL, "customer");
    }

    /** The {@code payment} property: How it was paid. */
    public @Nullable PaymentMethod payment() {
        return extras.optional(payment, MODEL, "payment");
    }

    /** Returns whether {@code payment} is present, even if it is null. */
    public boolean hasPayment() {
        return extras.isPresent(payment, "payment");
    }

    /** The {@code notes} property. */
    public @Nullable List<@Nullable String> notes() {
        return extras.optional(notes, MODEL, "notes");
    }

    /** The {@code prices} property. */
    public @Nullable Map<String, Map<String, List<@Nullable BigDecimal>>> prices() {
        return extras.optional(prices, MODEL, "prices");
    }

    /** The {@code rows} property. */
    public @Nullable List<JsonValue> rows() {
        return extras.optional(rows, MODEL, "rows");
    }

    /** The {@code free} property. */
    public @Nullable Map<String, JsonValue> free() {
        return extras.optional(free, MODEL, "free");
    }

    /** The {@code any} property. */
    public @Nullable JsonValue any() {
        return extras.optional(any, MODEL, "any");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.object = object;
        builder.region = region;
        builder.total = total;
        builder.customer = customer;
        builder.payment = payment;
        builder.notes = notes;
        builder.prices = prices;
        builder.rows = rows;
        builder.free = free;
        builder.any = any;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("object", object);
        writer.property("region", region);
        writer.property("total", total);
        writer.property("customer", customer);
        writer.property("payment", payment);
        writer.property("notes", notes);
        writer.property("prices", prices);
        writer.property("rows", rows);
        writer.property("free", free);
        writer.property("any", any);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Order that
                        && Objects.equals(id, that.id)
                        && Objects.equals(object, that.object)
                        && Objects.equals(region, that.region)
                        && Objects.equals(total, that.total)
                        && Objects.equals(customer, that.customer)
                        && Objects.equals(payment, that.payment)
                        && Objects.equals(notes, that.notes)
                        && Objects.equals(prices, that.prices)
                        && Objects.equals(rows, that.rows)
                        && Objects.equals(free, that.free)
                        && Objects.equals(any, that.any)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, object, region, total, customer, payment, notes, prices, rows, free, any, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, id, object, region, total, customer, payment, notes, prices, rows, free, any);
    }

    /**
     * Builds {@link Order}. An optional property that is null or not set is not sent, unless its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable OrderObject object;
        private @Nullable ResourceRegion region;
        private @Nullable BigDecimal total;
        private @Nullable Customer customer;
        private @Nullable PaymentMethod payment;
        private @Nullable List<@Nullable String> notes;
        private @Nullable Map<String, Map<String, List<@Nullable BigDecimal>>> prices;
        private @Nullable List<JsonValue> rows;
        private @Nullable Map<String, JsonValue> free;
        private @Nullable JsonValue any;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder object(OrderObject object) {
            this.object = Objects.requireNonNull(object, "object");
            return this;
        }

        public Builder region(@Nullable ResourceRegion region) {
            this.region = region;
            this.extras = extras.without("region");
            return this;
        }

        public Builder total(BigDecimal total) {
            this.total = Objects.requireNonNull(total, "total");
            return this;
        }

        public Builder customer(Customer customer) {
            this.customer = Objects.requireNonNull(customer, "customer");
            return this;
        }

        /** Sets {@code payment}; null is sent as null. */
        public Builder payment(@Nullable PaymentMethod payment) {
            this.payment = payment;
            this.extras = extras.withNullable("payment", payment);
            return this;
        }

        public Builder notes(@Nullable List<@Nullable String> notes) {
            this.notes = notes == null ? null : CollectionCopy.nullableList("notes", notes);
            this.extras = extras.without("notes");
            return this;
        }

        public Builder prices(@Nullable Map<String, Map<String, List<@Nullable BigDecimal>>> prices) {
            this.prices = prices == null
                    ? null
                    : CollectionCopy.map("prices", prices, CollectionCopy.maps(CollectionCopy::nullableList));
            this.extras = extras.without("prices");
            return this;
        }

        public Builder rows(@Nullable List<JsonValue> rows) {
            this.rows = rows == null ? null : CollectionCopy.list("rows", rows);
            this.extras = extras.without("rows");
            return this;
        }

        public Builder free(@Nullable Map<String, JsonValue> free) {
            this.free = free == null ? null : CollectionCopy.map("free", free);
            this.extras = extras.without("free");
            return this;
        }

        public Builder any(@Nullable JsonValue any) {
            this.any = any;
            this.extras = extras.without("any");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Order build() {
            return new Order(this);
        }
    }
}
