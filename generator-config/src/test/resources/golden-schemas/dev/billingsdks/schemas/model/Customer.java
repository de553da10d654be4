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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Customer implements JsonModel {

    private static final String MODEL = "Customer";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "address",
            "home",
            "status",
            "limit",
            "seen",
            "level",
            "operator",
            "photo",
            "fax",
            "legacy",
            "class",
            "getClass",
            "toString",
            "other",
            "that",
            "writer",
            "reader",
            "property",
            "element",
            "3d",
            "quote\"back\\slash $dollar.dot",
            "*/ {brace}",
            "\u2615",
            "text")
                    .nullable("limit", "fax");

    private final @Nullable CustomerAddressDetails address;
    private final @Nullable CustomerAddressDetails home;
    private final @Nullable CustomerStatus status;
    private final @Nullable CustomerLimit limit;
    private final @Nullable String seen;
    private final @Nullable Long level;
    private final @Nullable CustomerOperator operator;
    private final @Nullable String photo;
    private final @Nullable String fax;
    private final @Nullable LegacyProfile legacy;
    private final @Nullable String class_;
    private final @Nullable String getClass_;
    private final @Nullable String toString_;
    private final @Nullable String other;
    private final @Nullable String that;
    private final @Nullable String writer;
    private final @Nullable String reader;
    private final @Nullable String property;
    private final @Nullable List<List<String>> element;
    private final @Nullable Boolean value3d;
    private final @Nullable String quoteBackSlashDollarDot;
    private final @Nullable String brace;
    private final @Nullable String hotBeverage;
    private final @Nullable String text;
    private final ExtraProperties extras;

    private Customer(Builder builder) {
        this.address = builder.address;
        this.home = builder.home;
        this.status = builder.status;
        this.limit = builder.limit;
        this.seen = builder.seen;
        this.level = builder.level;
        this.operator = builder.operator;
        this.photo = builder.photo;
        this.fax = builder.fax;
        this.legacy = builder.legacy;
        this.class_ = builder.class_;
        this.getClass_ = builder.getClass_;
        this.toString_ = builder.toString_;
        this.other = builder.other;
        this.that = builder.that;
        this.writer = builder.writer;
        this.reader = builder.reader;
        this.property = builder.property;
        this.element = builder.element;
        this.value3d = builder.value3d;
        this.quoteBackSlashDollarDot = builder.quoteBackSlashDollarDot;
        this.brace = builder.brace;
        this.hotBeverage = builder.hotBeverage;
        this.text = builder.text;
        this.extras = builder.extras;
    }

    private Customer(JsonReader reader) {
        CustomerAddressDetails address = null;
        CustomerAddressDetails home = null;
        CustomerStatus status = null;
        CustomerLimit limit = null;
        String seen = null;
        Long level = null;
        CustomerOperator operator = null;
        String photo = null;
        String fax = null;
        LegacyProfile legacy = null;
        String class_ = null;
        String getClass_ = null;
        String toString_ = null;
        String other = null;
        String that = null;
        String writer = null;
        String reader_ = null;
        String property_ = null;
        List<List<String>> element_ = null;
        Boolean value3d = null;
        String quoteBackSlashDollarDot = null;
        String brace = null;
        String hotBeverage = null;
        String text = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> address = reader.model(CustomerAddressDetails::read);
                case 1 -> home = reader.model(CustomerAddressDetails::read);
                case 2 -> status = reader.enumeration(CustomerStatus::of);
                case 3 -> limit = CustomerLimit.read(reader);
                case 4 -> seen = reader.string();
                case 5 -> level = reader.int64();
                case 6 -> operator = reader.enumeration(CustomerOperator::of);
                case 7 -> photo = reader.string();
                case 8 -> fax = reader.string();
                case 9 -> legacy = reader.model(LegacyProfile::read);
                case 10 -> class_ = reader.string();
                case 11 -> getClass_ = reader.string();
                case 12 -> toString_ = reader.string();
                case 13 -> other = reader.string();
                case 14 -> that = reader.string();
                case 15 -> writer = reader.string();
                case 16 -> reader_ = reader.string();
                case 17 -> property_ = reader.string();
                case 18 -> element_ = reader.list(element -> element.list(JsonReader::string));
                case 19 -> value3d = reader.bool();
                case 20 -> quoteBackSlashDollarDot = reader.string();
                case 21 -> brace = reader.string();
                case 22 -> hotBeverage = reader.string();
                case 23 -> text = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.address = address;
        this.home = home;
        this.status = status;
        this.limit = limit;
        this.seen = seen;
        this.level = level;
        this.operator = operator;
        this.photo = photo;
        this.fax = fax;
        this.legacy = legacy;
        this.class_ = class_;
        this.getClass_ = getClass_;
        this.toString_ = toString_;
        this.other = other;
        this.that = that;
        this.writer = writer;
        this.reader = reader_;
        this.property = property_;
        this.element = element_;
        this.value3d = value3d;
        this.quoteBackSlashDollarDot = quoteBackSlashDollarDot;
        this.brace = brace;
        this.hotBeverage = hotBeverage;
        this.text = text;
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

    /** The {@code address} property. */
    public @Nullable CustomerAddressDetails address() {
        return extras.optional(address, MODEL, "address");
    }

    /** The {@code home} property. */
    public @Nullable CustomerAddressDetails home() {
        return extras.optional(home, MODEL, "home");
    }

    /** The {@code status} property. */
    public @Nullable CustomerStatus status() {
        return extras.optional(status, MODEL, "status");
    }

    /** The {@code limit} property. */
    public @Nullable CustomerLimit limit() {
        return extras.optional(limit, MODEL, "limit");
    }

    /** Returns whether {@code limit} is present, even if it is null. */
    public boolean hasLimit() {
        return extras.isPresent(limit, "limit");
    }

    /** The {@code seen} property. */
    public @Nullable String seen() {
        return extras.optional(seen, MODEL, "seen");
    }

    /** The {@code level} property. */
    public @Nullable Long level() {
        return extras.optional(level, MODEL, "level");
    }

    /** The {@code operator} property. */
    public @Nullable CustomerOperator operator() {
        return extras.optional(operator, MODEL, "operator");
    }

    /** The {@code photo} property. The value is Base64. */
    public @Nullable String photo() {
        return extras.optional(photo, MODEL, "photo");
    }

    /**
     * The {@code fax} property: Nobody has one.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    public @Nullable String fax() {
        return extras.optional(fax, MODEL, "fax");
    }

    /**
     * Returns whether {@code fax} is present, even if it is null.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    public boolean hasFax() {
        return extras.isPresent(fax, "fax");
    }

    /** The {@code legacy} property. */
    public @Nullable LegacyProfile legacy() {
        return extras.optional(legacy, MODEL, "legacy");
    }

    /** The {@code class} property. */
    public @Nullable String class_() {
        return extras.optional(class_, MODEL, "class");
    }

    /** The {@code getClass} property. */
    public @Nullable String getClass_() {
        return extras.optional(getClass_, MODEL, "getClass");
    }

    /** The {@code toString} property. */
    public @Nullable String toString_() {
        return extras.optional(toString_, MODEL, "toString");
    }

    /** The {@code other} property. */
    public @Nullable String other() {
        return extras.optional(other, MODEL, "other");
    }

    /** The {@code that} property. */
    public @Nullable String that() {
        return extras.optional(that, MODEL, "that");
    }

    /** The {@code writer} property. */
    public @Nullable String writer() {
        return extras.optional(writer, MODEL, "writer");
    }

    /** The {@code reader} property. */
    public @Nullable String reader() {
        return extras.optional(reader, MODEL, "reader");
    }

    /** The {@code property} property. */
    public @Nullable String property() {
        return extras.optional(property, MODEL, "property");
    }

    /** The {@code element} property. */
    public @Nullable List<List<String>> element() {
        return extras.optional(element, MODEL, "element");
    }

    /** The {@code 3d} property. */
    public @Nullable Boolean value3d() {
        return extras.optional(value3d, MODEL, "3d");
    }

    /** The <code>quote"back&#92;slash $dollar.dot</code> property. */
    public @Nullable String quoteBackSlashDollarDot() {
        return extras.optional(quoteBackSlashDollarDot, MODEL, "quote\"back\\slash $dollar.dot");
    }

    /** The <code>*&#47; &#123;brace&#125;</code> property. */
    public @Nullable String brace() {
        return extras.optional(brace, MODEL, "*/ {brace}");
    }

    /** The {@code ☕} property. */
    public @Nullable String hotBeverage() {
        return extras.optional(hotBeverage, MODEL, "\u2615");
    }

    /**
     * The {@code text} property: A table:
     *
     * <p>| <code>a</code> | &lt;b&gt; &amp; c | |-----|---------|
     *
     * <pre>
     * {"at": "&#64;deprecated",
     *  "end": "*&#47; &#92;u0041"}
     * </pre>
     *
     * <p>{&#64;link Nowhere} bad <a href="https://x.example/?a=1&amp;b=2">good</a> <code>code goes on</code> and `never
     * ends.
     */
    public @Nullable String text() {
        return extras.optional(text, MODEL, "text");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = address;
        builder.home = home;
        builder.status = status;
        builder.limit = limit;
        builder.seen = seen;
        builder.level = level;
        builder.operator = operator;
        builder.photo = photo;
        builder.fax = fax;
        builder.legacy = legacy;
        builder.class_ = class_;
        builder.getClass_ = getClass_;
        builder.toString_ = toString_;
        builder.other = other;
        builder.that = that;
        builder.writer = writer;
        builder.reader = reader;
        builder.property = property;
        builder.element = element;
        builder.value3d = value3d;
        builder.quoteBackSlashDollarDot = quoteBackSlashDollarDot;
        builder.brace = brace;
        builder.hotBeverage = hotBeverage;
        builder.text = text;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("address", address);
        writer.property("home", home);
        writer.property("status", status);
        writer.property("limit", limit);
        writer.property("seen", seen);
        writer.property("level", level);
        writer.property("operator", operator);
        writer.property("photo", photo);
        writer.property("fax", fax);
        writer.property("legacy", legacy);
        writer.property("class", class_);
        writer.property("getClass", getClass_);
        writer.property("toString", toString_);
        writer.property("other", this.other);
        writer.property("that", this.that);
        writer.property("writer", this.writer);
        writer.property("reader", reader);
        writer.property("property", property);
        writer.property("element", element);
        writer.property("3d", value3d);
        writer.property("quote\"back\\slash $dollar.dot", quoteBackSlashDollarDot);
        writer.property("*/ {brace}", brace);
        writer.property("\u2615", hotBeverage);
        writer.property("text", text);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Customer that
                        && Objects.equals(address, that.address)
                        && Objects.equals(home, that.home)
                        && Objects.equals(status, that.status)
                        && Objects.equals(limit, that.limit)
                        && Objects.equals(seen, that.seen)
                        && Objects.equals(level, that.level)
                        && Objects.equals(operator, that.operator)
                        && Objects.equals(photo, that.photo)
                        && Objects.equals(fax, that.fax)
                        && Objects.equals(legacy, that.legacy)
                        && Objects.equals(class_, that.class_)
                        && Objects.equals(getClass_, that.getClass_)
                        && Objects.equals(toString_, that.toString_)
                        && Objects.equals(this.other, that.other)
                        && Objects.equals(this.that, that.that)
                        && Objects.equals(this.writer, that.writer)
                        && Objects.equals(reader, that.reader)
                        && Objects.equals(property, that.property)
                        && Objects.equals(element, that.element)
                        && Objects.equals(value3d, that.value3d)
                        && Objects.equals(quoteBackSlashDollarDot, that.quoteBackSlashDollarDot)
                        && Objects.equals(brace, that.brace)
                        && Objects.equals(hotBeverage, that.hotBeverage)
                        && Objects.equals(text, that.text)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                address, home, status, limit, seen, level, operator, photo, fax, legacy, class_, getClass_, toString_,
                other, that, writer, reader, property, element, value3d, quoteBackSlashDollarDot, brace, hotBeverage,
                text, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(
                MODEL, address, home, status, limit, seen, level, operator, photo, fax, legacy, class_, getClass_,
                toString_, other, that, writer, reader, property, element, value3d, quoteBackSlashDollarDot, brace,
                hotBeverage, text);
    }

    /**
     * Builds {@link Customer}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable CustomerAddressDetails address;
        private @Nullable CustomerAddressDetails home;
        private @Nullable CustomerStatus status;
        private @Nullable CustomerLimit limit;
        private @Nullable String seen;
        private @Nullable Long level;
        private @Nullable CustomerOperator operator;
        private @Nullable String photo;
        private @Nullable String fax;
        private @Nullable LegacyProfile legacy;
        private @Nullable String class_;
        private @Nullable String getClass_;
        private @Nullable String toString_;
        private @Nullable String other;
        private @Nullable String that;
        private @Nullable String writer;
        private @Nullable String reader;
        private @Nullable String property;
        private @Nullable List<List<String>> element;
        private @Nullable Boolean value3d;
        private @Nullable String quoteBackSlashDollarDot;
        private @Nullable String brace;
        private @Nullable String hotBeverage;
        private @Nullable String text;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder address(@Nullable CustomerAddressDetails address) {
            this.address = address;
            this.extras = extras.without("address");
            return this;
        }

        public Builder home(@Nullable CustomerAddressDetails home) {
            this.home = home;
            this.extras = extras.without("home");
            return this;
        }

        public Builder status(@Nullable CustomerStatus status) {
            this.status = status;
            this.extras = extras.without("status");
            return this;
        }

        /** Sets {@code limit}; null is sent as null. */
        public Builder limit(@Nullable CustomerLimit limit) {
            this.limit = limit;
            this.extras = extras.withNullable("limit", limit);
            return this;
        }

        public Builder seen(@Nullable String seen) {
            this.seen = seen;
            this.extras = extras.without("seen");
            return this;
        }

        public Builder level(long level) {
            this.level = level;
            return this;
        }

        public Builder operator(@Nullable CustomerOperator operator) {
            this.operator = operator;
            this.extras = extras.without("operator");
            return this;
        }

        /** The value is Base64. */
        public Builder photo(@Nullable String photo) {
            this.photo = photo;
            this.extras = extras.without("photo");
            return this;
        }

        /**
         * Sets {@code fax}; null is sent as null.
         *
         * @deprecated the vendor has deprecated it
         */
        @Deprecated
        public Builder fax(@Nullable String fax) {
            this.fax = fax;
            this.extras = extras.withNullable("fax", fax);
            return this;
        }

        public Builder legacy(@Nullable LegacyProfile legacy) {
            this.legacy = legacy;
            this.extras = extras.without("legacy");
            return this;
        }

        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            this.extras = extras.without("class");
            return this;
        }

        public Builder getClass_(@Nullable String getClass_) {
            this.getClass_ = getClass_;
            this.extras = extras.without("getClass");
            return this;
        }

        public Builder toString_(@Nullable String toString_) {
            this.toString_ = toString_;
            this.extras = extras.without("toString");
            return this;
        }

        public Builder other(@Nullable String other) {
            this.other = other;
            this.extras = extras.without("other");
            return this;
        }

        public Builder that(@Nullable String that) {
            this.that = that;
            this.extras = extras.without("that");
            return this;
        }

        public Builder writer(@Nullable String writer) {
            this.writer = writer;
            this.extras = extras.without("writer");
            return this;
        }

        public Builder reader(@Nullable String reader) {
            this.reader = reader;
            this.extras = extras.without("reader");
            return this;
        }

        public Builder property(@Nullable String property) {
            this.property = property;
            this.extras = extras.without("property");
            return this;
        }

        public Builder element(@Nullable List<List<String>> element) {
            this.element = element == null ? null : CollectionCopy.list("element", element, CollectionCopy::list);
            this.extras = extras.without("element");
            return this;
        }

        public Builder value3d(boolean value3d) {
            this.value3d = value3d;
            return this;
        }

        public Builder quoteBackSlashDollarDot(@Nullable String quoteBackSlashDollarDot) {
            this.quoteBackSlashDollarDot = quoteBackSlashDollarDot;
            this.extras = extras.without("quote\"back\\slash $dollar.dot");
            return this;
        }

        public Builder brace(@Nullable String brace) {
            this.brace = brace;
            this.extras = extras.without("*/ {brace}");
            return this;
        }

        public Builder hotBeverage(@Nullable String hotBeverage) {
            this.hotBeverage = hotBeverage;
            this.extras = extras.without("\u2615");
            return this;
        }

        public Builder text(@Nullable String text) {
            this.text = text;
            this.extras = extras.without("text");
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
