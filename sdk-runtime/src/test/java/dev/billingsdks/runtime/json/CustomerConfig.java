package dev.billingsdks.runtime.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model of one property that is required and may be null. */
record CustomerConfig(@Nullable String salesforceAccountId, ExtraProperties extras) implements JsonModel {

    private static final PropertyNames PROPERTIES =
            PropertyNames.of("salesforce_account_id").nullable("salesforce_account_id");

    static CustomerConfig read(JsonReader reader) {
        String salesforceAccountId = null;
        reader.startObject();
        while (reader.nextProperty(PROPERTIES) >= 0) {
            salesforceAccountId = reader.string();
        }
        return new CustomerConfig(salesforceAccountId, reader.endObject());
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("salesforce_account_id", salesforceAccountId);
        writer.endObject();
    }

    @Override
    public @Nullable String salesforceAccountId() {
        return extras.optional(salesforceAccountId, "CustomerConfig", "salesforce_account_id");
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(salesforceAccountId);
    }
}
