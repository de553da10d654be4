// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

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
 * A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Payment extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Payment fromJson(String json) {
        return JsonReader.parse(json, Payment::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable Payment read(JsonReader reader) {
        return new UnionReader<Payment>()
                .variant(JsonShape.object().required("card").optional("tags"), CardPayment::read, OfCardPayment::new)
                .variant(JsonShape.object().required("account").optional("bank"), BankPayment::read, OfBankPayment::new)
                .read(reader, Unknown::new);
    }

    record OfCardPayment(CardPayment value) implements Payment {

        public OfCardPayment {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Payment.OfCardPayment";
        }
    }

    record OfBankPayment(BankPayment value) implements Payment {

        public OfBankPayment {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Payment.OfBankPayment";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements Payment {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Payment.Unknown";
        }
    }
}
