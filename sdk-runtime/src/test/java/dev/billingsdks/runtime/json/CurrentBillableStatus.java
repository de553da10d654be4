package dev.billingsdks.runtime.json;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A model with an open enumeration. */
record CurrentBillableStatus(
        @Nullable BillableStatus value, @Nullable OffsetDateTime effectiveAt, ExtraProperties extras)
        implements JsonModel {

    private static final PropertyNames PROPERTIES =
            PropertyNames.of("value", "effective_at").nullable("effective_at");

    static CurrentBillableStatus read(JsonReader reader) {
        BillableStatus value = null;
        OffsetDateTime effectiveAt = null;
        reader.startObject();
        for (int property = reader.nextProperty(PROPERTIES);
                property >= 0;
                property = reader.nextProperty(PROPERTIES)) {
            switch (property) {
                case 0 -> value = BillableStatus.read(reader);
                case 1 -> effectiveAt = reader.dateTime();
                default -> throw new AssertionError(property);
            }
        }
        return new CurrentBillableStatus(value, effectiveAt, reader.endObject());
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("value", value);
        writer.property("effective_at", effectiveAt);
        writer.endObject();
    }
}
