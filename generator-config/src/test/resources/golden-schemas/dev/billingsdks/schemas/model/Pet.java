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
 * <p>A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Pet extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Pet fromJson(String json) {
        return JsonReader.parse(json, Pet::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable Pet read(JsonReader reader) {
        return new UnionReader<Pet>()
                .variant(JsonShape.object().constant("pet_type", "Cat"), Cat::read, OfCat::new)
                .variant(JsonShape.object().constant("pet_type", "Dog"), Dog::read, OfDog::new)
                .read(reader, Unknown::new);
    }

    record OfCat(Cat value) implements Pet {

        public OfCat {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Pet.OfCat";
        }
    }

    record OfDog(Dog value) implements Pet {

        public OfDog {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Pet.OfDog";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements Pet {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Pet.Unknown";
        }
    }
}
