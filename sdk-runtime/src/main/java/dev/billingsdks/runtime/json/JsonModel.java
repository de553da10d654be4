package dev.billingsdks.runtime.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.billingsdks.runtime.error.ErrorModel;

/** A typed view of a JSON value that writes itself. Every generated model and union is one; implementations are immutable. */
public interface JsonModel extends ErrorModel {

    /**
     * Writes this as one JSON value: an object from {@link JsonWriter#startObject(ExtraProperties)} to
     * {@link JsonWriter#endObject()}, anything else with {@link JsonWriter#value}.
     */
    void writeTo(JsonWriter writer);

    /**
     * Returns this model as a JSON document, with the properties that its class does not know. It holds the vendor's data in
     * clear, unlike {@link Object#toString()}. The databind library of Jackson 2 or 3 writes it as well, without the
     * module that reads models.
     */
    @Override
    @com.fasterxml.jackson.annotation.JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonWriter.toJson(this);
    }
}
