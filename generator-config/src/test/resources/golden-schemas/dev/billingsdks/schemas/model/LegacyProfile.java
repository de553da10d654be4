// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
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
 * An accessor returns null if its property is absent or null.
 *
 * @deprecated the vendor has deprecated it
 */
@Deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class LegacyProfile implements JsonModel {

    private static final String MODEL = "LegacyProfile";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "nick");

    private final @Nullable String nick;
    private final ExtraProperties extras;

    private LegacyProfile(Builder builder) {
        this.nick = builder.nick;
        this.extras = builder.extras;
    }

    private LegacyProfile(JsonReader reader) {
        String nick = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> nick = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.nick = nick;
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
    public static LegacyProfile fromJson(String json) {
        return JsonReader.parse(json, LegacyProfile::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static LegacyProfile read(JsonReader reader) {
        return new LegacyProfile(reader);
    }

    /** The {@code nick} property. */
    public @Nullable String nick() {
        return extras.optional(nick, MODEL, "nick");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.nick = nick;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("nick", nick);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof LegacyProfile that
                        && Objects.equals(nick, that.nick)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nick, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, nick);
    }

    /**
     * Builds {@link LegacyProfile}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String nick;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder nick(@Nullable String nick) {
            this.nick = nick;
            this.extras = extras.without("nick");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public LegacyProfile build() {
            return new LegacyProfile(this);
        }
    }
}
