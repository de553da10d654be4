package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;

/** A model as generated code has it, with one property. */
public record Thing(String id, ExtraProperties extras) implements JsonModel {

    private static final PropertyNames PROPERTIES = PropertyNames.of("id");

    Thing(String id) {
        this(id, ExtraProperties.EMPTY);
    }

    public static Thing read(JsonReader reader) {
        String id = null;
        reader.startObject();
        for (int property = reader.nextProperty(PROPERTIES);
                property >= 0;
                property = reader.nextProperty(PROPERTIES)) {
            id = reader.string();
        }
        return new Thing(id, reader.endObject());
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.endObject();
    }
}
