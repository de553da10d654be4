// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
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

/** The object {@code Customer}. */
@SuppressWarnings("deprecation") // the vendor deprecates some of what this uses
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
            "text");

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
    private final boolean limitPresent;
    private final boolean faxPresent;
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
        this.limitPresent = builder.limitPresent;
        this.faxPresent = builder.faxPresent;
        this.extras = builder.extras;
    }

    private Customer(JsonReader reader) {
        CustomerAddressDetails address = null;
        CustomerAddressDetails home = null;
        CustomerStatus status = null;
        CustomerLimit limit = null;
        boolean limitPresent = false;
        String seen = null;
        Long level = null;
        CustomerOperator operator = null;
        String photo = null;
        String fax = null;
        boolean faxPresent = false;
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
                case 3 -> {
                    limit = CustomerLimit.read(reader);
                    limitPresent = true;
                }
                case 4 -> seen = reader.string();
                case 5 -> level = reader.int64();
                case 6 -> operator = reader.enumeration(CustomerOperator::of);
                case 7 -> photo = reader.string();
                case 8 -> {
                    fax = reader.string();
                    faxPresent = true;
                }
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
        this.limitPresent = limitPresent;
        this.seen = seen;
        this.level = level;
        this.operator = operator;
        this.photo = photo;
        this.fax = fax;
        this.faxPresent = faxPresent;
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

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the model from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is no JSON object
     */
    public static Customer fromJson(String json) {
        return JsonReader.parse(json, Customer::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static Customer read(JsonReader reader) {
        return new Customer(reader);
    }

    /**
     * Returns {@code address}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable CustomerAddressDetails address() {
        return extras.optional(address, MODEL, "address");
    }

    /**
     * Returns {@code home}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable CustomerAddressDetails home() {
        return extras.optional(home, MODEL, "home");
    }

    /**
     * Returns {@code status}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable CustomerStatus status() {
        return extras.optional(status, MODEL, "status");
    }

    /**
     * Returns {@code limit}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable CustomerLimit limit() {
        return extras.optional(limit, MODEL, "limit");
    }

    /** Returns whether {@code limit} is there, be it with the value null. */
    public boolean hasLimit() {
        return limitPresent;
    }

    /**
     * Returns {@code seen}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String seen() {
        return extras.optional(seen, MODEL, "seen");
    }

    /**
     * Returns {@code level}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable Long level() {
        return extras.optional(level, MODEL, "level");
    }

    /**
     * Returns {@code operator}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable CustomerOperator operator() {
        return extras.optional(operator, MODEL, "operator");
    }

    /**
     * Returns {@code photo}. It is Base64.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String photo() {
        return extras.optional(photo, MODEL, "photo");
    }

    /**
     * Returns {@code fax}: Nobody has one.
     *
     * @return the value, or null where the vendor sent none
     * @deprecated the vendor advises against it and may take it away
     */
    @Deprecated
    public @Nullable String fax() {
        return extras.optional(fax, MODEL, "fax");
    }

    /**
     * Returns whether {@code fax} is there, be it with the value null.
     *
     * @deprecated the vendor advises against it and may take it away
     */
    @Deprecated
    public boolean hasFax() {
        return faxPresent;
    }

    /**
     * Returns {@code legacy}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable LegacyProfile legacy() {
        return extras.optional(legacy, MODEL, "legacy");
    }

    /**
     * Returns {@code class}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String class_() {
        return extras.optional(class_, MODEL, "class");
    }

    /**
     * Returns {@code getClass}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String getClass_() {
        return extras.optional(getClass_, MODEL, "getClass");
    }

    /**
     * Returns {@code toString}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String toString_() {
        return extras.optional(toString_, MODEL, "toString");
    }

    /**
     * Returns {@code other}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String other() {
        return extras.optional(other, MODEL, "other");
    }

    /**
     * Returns {@code that}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String that() {
        return extras.optional(that, MODEL, "that");
    }

    /**
     * Returns {@code writer}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String writer() {
        return extras.optional(writer, MODEL, "writer");
    }

    /**
     * Returns {@code reader}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String reader() {
        return extras.optional(reader, MODEL, "reader");
    }

    /**
     * Returns {@code property}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String property() {
        return extras.optional(property, MODEL, "property");
    }

    /**
     * Returns {@code element}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable List<List<String>> element() {
        return extras.optional(element, MODEL, "element");
    }

    /**
     * Returns {@code 3d}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable Boolean value3d() {
        return extras.optional(value3d, MODEL, "3d");
    }

    /**
     * Returns <code>quote"back&#92;slash $dollar.dot</code>.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String quoteBackSlashDollarDot() {
        return extras.optional(quoteBackSlashDollarDot, MODEL, "quote\"back\\slash $dollar.dot");
    }

    /**
     * Returns <code>*&#47; &#123;brace&#125;</code>.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String brace() {
        return extras.optional(brace, MODEL, "*/ {brace}");
    }

    /**
     * Returns {@code ☕}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String hotBeverage() {
        return extras.optional(hotBeverage, MODEL, "\u2615");
    }

    /**
     * Returns {@code text}: A table:
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
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String text() {
        return extras.optional(text, MODEL, "text");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
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
        builder.limitPresent = limitPresent;
        builder.faxPresent = faxPresent;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("address", address);
        writer.property("home", home);
        writer.property("status", status);
        writer.property("limit", limit, limitPresent);
        writer.property("seen", seen);
        writer.property("level", level);
        writer.property("operator", operator);
        writer.property("photo", photo);
        writer.property("fax", fax, faxPresent);
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
                        && limitPresent == that.limitPresent
                        && faxPresent == that.faxPresent
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                address,
                home,
                status,
                limit,
                seen,
                level,
                operator,
                photo,
                fax,
                legacy,
                class_,
                getClass_,
                toString_,
                other,
                that,
                writer,
                reader,
                property,
                element,
                value3d,
                quoteBackSlashDollarDot,
                brace,
                hotBeverage,
                text,
                extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(
                MODEL,
                address,
                home,
                status,
                limit,
                seen,
                level,
                operator,
                photo,
                fax,
                legacy,
                class_,
                getClass_,
                toString_,
                other,
                that,
                writer,
                reader,
                property,
                element,
                value3d,
                quoteBackSlashDollarDot,
                brace,
                hotBeverage,
                text);
    }

    /** Builds {@link Customer}. */
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
        private boolean limitPresent;
        private boolean faxPresent;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code address}; null leaves it out. */
        public Builder address(@Nullable CustomerAddressDetails address) {
            this.address = address;
            this.extras = extras.without("address");
            return this;
        }

        /** Sets {@code home}; null leaves it out. */
        public Builder home(@Nullable CustomerAddressDetails home) {
            this.home = home;
            this.extras = extras.without("home");
            return this;
        }

        /** Sets {@code status}; null leaves it out. */
        public Builder status(@Nullable CustomerStatus status) {
            this.status = status;
            this.extras = extras.without("status");
            return this;
        }

        /** Sets {@code limit}; null is sent as null. */
        public Builder limit(@Nullable CustomerLimit limit) {
            this.limit = limit;
            this.limitPresent = true;
            this.extras = extras.without("limit");
            return this;
        }

        /** Sets {@code seen}; null leaves it out. */
        public Builder seen(@Nullable String seen) {
            this.seen = seen;
            this.extras = extras.without("seen");
            return this;
        }

        /** Sets {@code level}. */
        public Builder level(long level) {
            this.level = level;
            return this;
        }

        /** Sets {@code operator}; null leaves it out. */
        public Builder operator(@Nullable CustomerOperator operator) {
            this.operator = operator;
            this.extras = extras.without("operator");
            return this;
        }

        /** Sets {@code photo}; null leaves it out. It is Base64. */
        public Builder photo(@Nullable String photo) {
            this.photo = photo;
            this.extras = extras.without("photo");
            return this;
        }

        /**
         * Sets {@code fax}; null is sent as null.
         *
         * @deprecated the vendor advises against it and may take it away
         */
        @Deprecated
        public Builder fax(@Nullable String fax) {
            this.fax = fax;
            this.faxPresent = true;
            this.extras = extras.without("fax");
            return this;
        }

        /** Sets {@code legacy}; null leaves it out. */
        public Builder legacy(@Nullable LegacyProfile legacy) {
            this.legacy = legacy;
            this.extras = extras.without("legacy");
            return this;
        }

        /** Sets {@code class}; null leaves it out. */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            this.extras = extras.without("class");
            return this;
        }

        /** Sets {@code getClass}; null leaves it out. */
        public Builder getClass_(@Nullable String getClass_) {
            this.getClass_ = getClass_;
            this.extras = extras.without("getClass");
            return this;
        }

        /** Sets {@code toString}; null leaves it out. */
        public Builder toString_(@Nullable String toString_) {
            this.toString_ = toString_;
            this.extras = extras.without("toString");
            return this;
        }

        /** Sets {@code other}; null leaves it out. */
        public Builder other(@Nullable String other) {
            this.other = other;
            this.extras = extras.without("other");
            return this;
        }

        /** Sets {@code that}; null leaves it out. */
        public Builder that(@Nullable String that) {
            this.that = that;
            this.extras = extras.without("that");
            return this;
        }

        /** Sets {@code writer}; null leaves it out. */
        public Builder writer(@Nullable String writer) {
            this.writer = writer;
            this.extras = extras.without("writer");
            return this;
        }

        /** Sets {@code reader}; null leaves it out. */
        public Builder reader(@Nullable String reader) {
            this.reader = reader;
            this.extras = extras.without("reader");
            return this;
        }

        /** Sets {@code property}; null leaves it out. */
        public Builder property(@Nullable String property) {
            this.property = property;
            this.extras = extras.without("property");
            return this;
        }

        /** Sets {@code element}; null leaves it out. */
        public Builder element(@Nullable List<List<String>> element) {
            this.element = element == null ? null : List.copyOf(element);
            this.extras = extras.without("element");
            return this;
        }

        /** Sets {@code 3d}. */
        public Builder value3d(boolean value3d) {
            this.value3d = value3d;
            return this;
        }

        /** Sets <code>quote"back&#92;slash $dollar.dot</code>; null leaves it out. */
        public Builder quoteBackSlashDollarDot(@Nullable String quoteBackSlashDollarDot) {
            this.quoteBackSlashDollarDot = quoteBackSlashDollarDot;
            this.extras = extras.without("quote\"back\\slash $dollar.dot");
            return this;
        }

        /** Sets <code>*&#47; &#123;brace&#125;</code>; null leaves it out. */
        public Builder brace(@Nullable String brace) {
            this.brace = brace;
            this.extras = extras.without("*/ {brace}");
            return this;
        }

        /** Sets {@code ☕}; null leaves it out. */
        public Builder hotBeverage(@Nullable String hotBeverage) {
            this.hotBeverage = hotBeverage;
            this.extras = extras.without("\u2615");
            return this;
        }

        /** Sets {@code text}; null leaves it out. */
        public Builder text(@Nullable String text) {
            this.text = text;
            this.extras = extras.without("text");
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public Customer build() {
            return new Customer(this);
        }
    }
}
