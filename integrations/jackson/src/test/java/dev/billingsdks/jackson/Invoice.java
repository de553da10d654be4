package dev.billingsdks.jackson;

import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.math.BigDecimal;

/** A model as generated code has it, with two properties. */
public record Invoice(String id, BigDecimal amount, ExtraProperties extras) implements JsonModel {

    private static final PropertyNames PROPERTIES = PropertyNames.of("id", "amount");

    public static Invoice fromJson(String json) {
        return JsonReader.parse(json, Invoice::read);
    }

    public static Invoice read(JsonReader reader) {
        String id = null;
        BigDecimal amount = null;
        reader.startObject();
        for (int property = reader.nextProperty(PROPERTIES);
                property >= 0;
                property = reader.nextProperty(PROPERTIES)) {
            if (property == 0) {
                id = reader.string();
            } else {
                amount = reader.decimal();
            }
        }
        return new Invoice(id, amount, reader.endObject());
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("amount", amount);
        writer.endObject();
    }
}
