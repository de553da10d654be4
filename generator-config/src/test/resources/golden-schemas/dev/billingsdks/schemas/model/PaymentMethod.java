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
 * How a customer pays; no property says which it is.
 *
 * <p>A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface PaymentMethod extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static PaymentMethod fromJson(String json) {
        return JsonReader.parse(json, PaymentMethod::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable PaymentMethod read(JsonReader reader) {
        return new UnionReader<PaymentMethod>()
                .variant(
                        JsonShape.object().required("last4").constant("object", "card").optional("brand"),
                        Card::read,
                        OfCard::new)
                .variant(
                        JsonShape.object().required("iban").constant("object", "bank_account"),
                        BankAccount::read,
                        OfBankAccount::new)
                .variant(JsonShape.object().optional("name", "balance"), Wallet::read, OfWallet::new)
                .variant(JsonShape.string(), JsonReader::string, OfString::new)
                .read(reader, Unknown::new);
    }

    record OfCard(Card value) implements PaymentMethod {

        public OfCard {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentMethod.OfCard";
        }
    }

    record OfBankAccount(BankAccount value) implements PaymentMethod {

        public OfBankAccount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentMethod.OfBankAccount";
        }
    }

    record OfWallet(Wallet value) implements PaymentMethod {

        public OfWallet {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentMethod.OfWallet";
        }
    }

    record OfString(String value) implements PaymentMethod {

        public OfString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentMethod.OfString";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements PaymentMethod {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "PaymentMethod.Unknown";
        }
    }
}
