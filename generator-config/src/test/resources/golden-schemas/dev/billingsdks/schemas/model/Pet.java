// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonShape;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.UnionReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parent that lists its children, which are made of it.
 *
 * <p>A later version may know more variants: keep a branch for {@link Unknown} and any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Pet extends JsonModel {

    /**
     * Reads the value from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Pet fromJson(String json) {
        return JsonReader.parse(json, Pet::read);
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    static @Nullable Pet read(JsonReader reader) {
        return new UnionReader<Pet>()
                .variant(JsonShape.object().constant("pet_type", "Cat"), Cat::read, OfCat::new)
                .variant(JsonShape.object().constant("pet_type", "Dog"), Dog::read, OfDog::new)
                .read(reader, Unknown::new);
    }

    /** The variant {@code Cat}. */
    record OfCat(Cat value) implements Pet {

        /** Checks that there is a value. */
        public OfCat {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Pet.OfCat";
        }
    }

    /** The variant {@code Dog}. */
    record OfDog(Dog value) implements Pet {

        /** Checks that there is a value. */
        public OfDog {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Pet.OfDog";
        }
    }

    /** A value that fits no variant that this version of the SDK knows; it is written back as it came. */
    record Unknown(JsonValue value) implements Pet {

        /** Checks that there is a value. */
        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Pet.Unknown";
        }
    }
}
