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
 * <p>A later version may know more variants: keep a branch for {@link Unknown} and any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface PaymentMethod extends JsonModel {

    /**
     * Reads the value from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static PaymentMethod fromJson(String json) {
        return JsonReader.parse(json, PaymentMethod::read);
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
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

    /** The variant {@code Card}. */
    record OfCard(Card value) implements PaymentMethod {

        /** Checks that there is a value. */
        public OfCard {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "PaymentMethod.OfCard";
        }
    }

    /** The variant {@code BankAccount}. */
    record OfBankAccount(BankAccount value) implements PaymentMethod {

        /** Checks that there is a value. */
        public OfBankAccount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "PaymentMethod.OfBankAccount";
        }
    }

    /** The variant {@code Wallet}. */
    record OfWallet(Wallet value) implements PaymentMethod {

        /** Checks that there is a value. */
        public OfWallet {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "PaymentMethod.OfWallet";
        }
    }

    /** The variant {@code String}. */
    record OfString(String value) implements PaymentMethod {

        /** Checks that there is a value. */
        public OfString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "PaymentMethod.OfString";
        }
    }

    /** A value that fits no variant that this version of the SDK knows; it is written back as it came. */
    record Unknown(JsonValue value) implements PaymentMethod {

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
            return "PaymentMethod.Unknown";
        }
    }
}
