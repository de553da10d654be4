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
 * A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface PaymentSource extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static PaymentSource fromJson(String json) {
        return JsonReader.parse(json, PaymentSource::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable PaymentSource read(JsonReader reader) {
        return new UnionReader<PaymentSource>()
                .variant(JsonShape.object().constant("object", "card", "CARD"), Card::read, OfCard::new)
                .variant(JsonShape.object().constant("object", "bank_account"), BankAccount::read, OfBankAccount::new)
                .read(reader, Unknown::new);
    }

    record OfCard(Card value) implements PaymentSource {

        public OfCard {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentSource.OfCard";
        }
    }

    record OfBankAccount(BankAccount value) implements PaymentSource {

        public OfBankAccount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentSource.OfBankAccount";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements PaymentSource {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentSource.Unknown";
        }
    }
}
