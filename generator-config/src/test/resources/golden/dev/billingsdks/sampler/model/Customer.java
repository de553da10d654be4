// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who pays. The text holds <code>code</code>, &lt;tags&gt;, an &#64;at and a back&#92;slash.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Customer implements JsonModel {

    private static final String MODEL = "Customer";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "id",
            "status",
            "balance",
            "vip",
            "visits",
            "seats",
            "class",
            "hash_code",
            "archived_at",
            "born",
            "homepage",
            "parent",
            "address",
            "labels",
            "limits",
            "details",
            "anything",
            "grid",
            "contacts",
            "external-ref/ID")
                    .nullable("archived_at", "address");

    private final @Nullable UUID id;
    private final @Nullable Status status;
    private final @Nullable BigDecimal balance;
    private final @Nullable Boolean vip;
    private final @Nullable Long visits;
    private final @Nullable Integer seats;
    private final @Nullable String class_;
    private final @Nullable String hashCode_;
    private final @Nullable OffsetDateTime archivedAt;
    private final @Nullable LocalDate born;
    private final @Nullable URI homepage;
    private final @Nullable Customer parent;
    private final @Nullable Address address;
    private final @Nullable Map<String, String> labels;
    private final @Nullable Map<String, Limit> limits;
    private final @Nullable Map<String, JsonValue> details;
    private final @Nullable JsonValue anything;
    private final @Nullable List<List<Long>> grid;
    private final @Nullable List<CustomerContacts> contacts;
    private final @Nullable String externalRefId;
    private final ExtraProperties extras;

    private Customer(Builder builder) {
        this.id = builder.id;
        this.status = builder.status;
        this.balance = builder.balance;
        this.vip = builder.vip;
        this.visits = builder.visits;
        this.seats = builder.seats;
        this.class_ = builder.class_;
        this.hashCode_ = builder.hashCode_;
        this.archivedAt = builder.archivedAt;
        this.born = builder.born;
        this.homepage = builder.homepage;
        this.parent = builder.parent;
        this.address = builder.address;
        this.labels = builder.labels;
        this.limits = builder.limits;
        this.details = builder.details;
        this.anything = builder.anything;
        this.grid = builder.grid;
        this.contacts = builder.contacts;
        this.externalRefId = builder.externalRefId;
        this.extras = builder.extras;
    }

    private Customer(JsonReader reader) {
        UUID id = null;
        Status status = null;
        BigDecimal balance = null;
        Boolean vip = null;
        Long visits = null;
        Integer seats = null;
        String class_ = null;
        String hashCode_ = null;
        OffsetDateTime archivedAt = null;
        LocalDate born = null;
        URI homepage = null;
        Customer parent = null;
        Address address = null;
        Map<String, String> labels = null;
        Map<String, Limit> limits = null;
        Map<String, JsonValue> details = null;
        JsonValue anything = null;
        List<List<Long>> grid = null;
        List<CustomerContacts> contacts = null;
        String externalRefId = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> id = reader.uuid();
                case 1 -> status = reader.enumeration(Status::of);
                case 2 -> balance = reader.decimal();
                case 3 -> vip = reader.bool();
                case 4 -> visits = reader.int64();
                case 5 -> seats = reader.int32();
                case 6 -> class_ = reader.string();
                case 7 -> hashCode_ = reader.string();
                case 8 -> archivedAt = reader.dateTime();
                case 9 -> born = reader.date();
                case 10 -> homepage = reader.uri();
                case 11 -> parent = reader.model(Customer::read);
                case 12 -> address = reader.model(Address::read);
                case 13 -> labels = reader.map(JsonReader::string);
                case 14 -> limits = reader.map(member -> member.model(Limit::read));
                case 15 -> details = reader.map(JsonReader::json);
                case 16 -> anything = reader.json();
                case 17 -> grid = reader.list(element -> element.list(JsonReader::int64));
                case 18 -> contacts = reader.list(CustomerContacts::read);
                case 19 -> externalRefId = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.id = id;
        this.status = status;
        this.balance = balance;
        this.vip = vip;
        this.visits = visits;
        this.seats = seats;
        this.class_ = class_;
        this.hashCode_ = hashCode_;
        this.archivedAt = archivedAt;
        this.born = born;
        this.homepage = homepage;
        this.parent = parent;
        this.address = address;
        this.labels = labels;
        this.limits = limits;
        this.details = details;
        this.anything = anything;
        this.grid = grid;
        this.contacts = contacts;
        this.externalRefId = externalRefId;
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
    public static Customer fromJson(String json) {
        return JsonReader.parse(json, Customer::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Customer read(JsonReader reader) {
        return new Customer(reader);
    }

    /** The {@code id} property: the ID. */
    public UUID id() {
        return extras.required(id, MODEL, "id");
    }

    /** The {@code status} property: Values that differ in their spelling alone, and one that begins with a digit. */
    public Status status() {
        return extras.required(status, MODEL, "status");
    }

    /** The {@code balance} property: The balance in EUR, e.g. <code>12.50</code>. */
    public BigDecimal balance() {
        return extras.required(balance, MODEL, "balance");
    }

    /** The {@code vip} property. */
    public boolean vip() {
        return extras.required(vip, MODEL, "vip");
    }

    /** The {@code visits} property. */
    public long visits() {
        return extras.required(visits, MODEL, "visits");
    }

    /** The {@code seats} property. */
    public int seats() {
        return extras.required(seats, MODEL, "seats");
    }

    /** The {@code class} property: A property with the name of a Java keyword. */
    public String class_() {
        return extras.required(class_, MODEL, "class");
    }

    /** The {@code hash_code} property. */
    public @Nullable String hashCode_() {
        return extras.optional(hashCode_, MODEL, "hash_code");
    }

    /** The {@code archived_at} property. */
    public @Nullable OffsetDateTime archivedAt() {
        return extras.optional(archivedAt, MODEL, "archived_at");
    }

    /** Returns whether {@code archived_at} is present, even if it is null. */
    public boolean hasArchivedAt() {
        return extras.isPresent(archivedAt, "archived_at");
    }

    /** The {@code born} property. */
    public @Nullable LocalDate born() {
        return extras.optional(born, MODEL, "born");
    }

    /** The {@code homepage} property. */
    public @Nullable URI homepage() {
        return extras.optional(homepage, MODEL, "homepage");
    }

    /**
     * The {@code parent} property: Who pays. The text holds <code>code</code>, &lt;tags&gt;, an &#64;at and a
     * back&#92;slash.
     */
    public @Nullable Customer parent() {
        return extras.optional(parent, MODEL, "parent");
    }

    /** The {@code address} property. */
    public @Nullable Address address() {
        return extras.optional(address, MODEL, "address");
    }

    /** Returns whether {@code address} is present, even if it is null. */
    public boolean hasAddress() {
        return extras.isPresent(address, "address");
    }

    /** The {@code labels} property. */
    public @Nullable Map<String, String> labels() {
        return extras.optional(labels, MODEL, "labels");
    }

    /** The {@code limits} property. */
    public @Nullable Map<String, Limit> limits() {
        return extras.optional(limits, MODEL, "limits");
    }

    /** The {@code details} property. */
    public @Nullable Map<String, JsonValue> details() {
        return extras.optional(details, MODEL, "details");
    }

    /** The {@code anything} property. */
    public @Nullable JsonValue anything() {
        return extras.optional(anything, MODEL, "anything");
    }

    /** The {@code grid} property. */
    public @Nullable List<List<Long>> grid() {
        return extras.optional(grid, MODEL, "grid");
    }

    /** The {@code contacts} property. */
    public @Nullable List<CustomerContacts> contacts() {
        return extras.optional(contacts, MODEL, "contacts");
    }

    /** The {@code external-ref/ID} property. */
    public @Nullable String externalRefId() {
        return extras.optional(externalRefId, MODEL, "external-ref/ID");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.status = status;
        builder.balance = balance;
        builder.vip = vip;
        builder.visits = visits;
        builder.seats = seats;
        builder.class_ = class_;
        builder.hashCode_ = hashCode_;
        builder.archivedAt = archivedAt;
        builder.born = born;
        builder.homepage = homepage;
        builder.parent = parent;
        builder.address = address;
        builder.labels = labels;
        builder.limits = limits;
        builder.details = details;
        builder.anything = anything;
        builder.grid = grid;
        builder.contacts = contacts;
        builder.externalRefId = externalRefId;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("status", status);
        writer.property("balance", balance);
        writer.property("vip", vip);
        writer.property("visits", visits);
        writer.property("seats", seats);
        writer.property("class", class_);
        writer.property("hash_code", hashCode_);
        writer.property("archived_at", archivedAt);
        writer.property("born", born);
        writer.property("homepage", homepage);
        writer.property("parent", parent);
        writer.property("address", address);
        writer.property("labels", labels);
        writer.property("limits", limits);
        writer.property("details", details);
        writer.property("anything", anything);
        writer.property("grid", grid);
        writer.property("contacts", contacts);
        writer.property("external-ref/ID", externalRefId);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Customer that
                        && Objects.equals(id, that.id)
                        && Objects.equals(status, that.status)
                        && Objects.equals(balance, that.balance)
                        && Objects.equals(vip, that.vip)
                        && Objects.equals(visits, that.visits)
                        && Objects.equals(seats, that.seats)
                        && Objects.equals(class_, that.class_)
                        && Objects.equals(hashCode_, that.hashCode_)
                        && Objects.equals(archivedAt, that.archivedAt)
                        && Objects.equals(born, that.born)
                        && Objects.equals(homepage, that.homepage)
                        && Objects.equals(parent, that.parent)
                        && Objects.equals(address, that.address)
                        && Objects.equals(labels, that.labels)
                        && Objects.equals(limits, that.limits)
                        && Objects.equals(details, that.details)
                        && Objects.equals(anything, that.anything)
                        && Objects.equals(grid, that.grid)
                        && Objects.equals(contacts, that.contacts)
                        && Objects.equals(externalRefId, that.externalRefId)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, status, balance, vip, visits, seats, class_, hashCode_, archivedAt, born, homepage, parent, address,
                labels, limits, details, anything, grid, contacts, externalRefId, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(
                MODEL, id, status, balance, vip, visits, seats, class_, hashCode_, archivedAt, born, homepage, parent,
                address, labels, limits, details, anything, grid, contacts, externalRefId);
    }

    /**
     * Builds {@link Customer}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable UUID id;
        private @Nullable Status status;
        private @Nullable BigDecimal balance;
        private @Nullable Boolean vip;
        private @Nullable Long visits;
        private @Nullable Integer seats;
        private @Nullable String class_;
        private @Nullable String hashCode_;
        private @Nullable OffsetDateTime archivedAt;
        private @Nullable LocalDate born;
        private @Nullable URI homepage;
        private @Nullable Customer parent;
        private @Nullable Address address;
        private @Nullable Map<String, String> labels;
        private @Nullable Map<String, Limit> limits;
        private @Nullable Map<String, JsonValue> details;
        private @Nullable JsonValue anything;
        private @Nullable List<List<Long>> grid;
        private @Nullable List<CustomerContacts> contacts;
        private @Nullable String externalRefId;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder id(UUID id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder status(Status status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        public Builder balance(BigDecimal balance) {
            this.balance = Objects.requireNonNull(balance, "balance");
            return this;
        }

        public Builder vip(boolean vip) {
            this.vip = vip;
            return this;
        }

        public Builder visits(long visits) {
            this.visits = visits;
            return this;
        }

        public Builder seats(int seats) {
            this.seats = seats;
            return this;
        }

        public Builder class_(String class_) {
            this.class_ = Objects.requireNonNull(class_, "class_");
            return this;
        }

        public Builder hashCode_(@Nullable String hashCode_) {
            this.hashCode_ = hashCode_;
            this.extras = extras.without("hash_code");
            return this;
        }

        /** Sets {@code archived_at}; null is sent as null. */
        public Builder archivedAt(@Nullable OffsetDateTime archivedAt) {
            this.archivedAt = archivedAt;
            this.extras = extras.withNullable("archived_at", archivedAt);
            return this;
        }

        public Builder born(@Nullable LocalDate born) {
            this.born = born;
            this.extras = extras.without("born");
            return this;
        }

        public Builder homepage(@Nullable URI homepage) {
            this.homepage = homepage;
            this.extras = extras.without("homepage");
            return this;
        }

        public Builder parent(@Nullable Customer parent) {
            this.parent = parent;
            this.extras = extras.without("parent");
            return this;
        }

        /** Sets {@code address}; null is sent as null. */
        public Builder address(@Nullable Address address) {
            this.address = address;
            this.extras = extras.withNullable("address", address);
            return this;
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels == null ? null : CollectionCopy.map("labels", labels);
            this.extras = extras.without("labels");
            return this;
        }

        public Builder limits(@Nullable Map<String, Limit> limits) {
            this.limits = limits == null ? null : CollectionCopy.map("limits", limits);
            this.extras = extras.without("limits");
            return this;
        }

        public Builder details(@Nullable Map<String, JsonValue> details) {
            this.details = details == null ? null : CollectionCopy.map("details", details);
            this.extras = extras.without("details");
            return this;
        }

        public Builder anything(@Nullable JsonValue anything) {
            this.anything = anything;
            this.extras = extras.without("anything");
            return this;
        }

        public Builder grid(@Nullable List<List<Long>> grid) {
            this.grid = grid == null ? null : CollectionCopy.list("grid", grid, CollectionCopy::list);
            this.extras = extras.without("grid");
            return this;
        }

        public Builder contacts(@Nullable List<CustomerContacts> contacts) {
            this.contacts = contacts == null ? null : CollectionCopy.list("contacts", contacts);
            this.extras = extras.without("contacts");
            return this;
        }

        public Builder externalRefId(@Nullable String externalRefId) {
            this.externalRefId = externalRefId;
            this.extras = extras.without("external-ref/ID");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Customer build() {
            return new Customer(this);
        }
    }
}
