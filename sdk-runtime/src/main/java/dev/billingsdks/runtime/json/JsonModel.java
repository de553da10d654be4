package dev.billingsdks.runtime.json;

/** A typed view of a JSON object that writes itself. Every generated model is one; implementations are immutable. */
public interface JsonModel {

    /**
     * Writes this model as one JSON value, from {@link JsonWriter#startObject(ExtraProperties)} to
     * {@link JsonWriter#endObject()}.
     */
    void writeTo(JsonWriter writer);

    /**
     * Returns this model as a JSON document, with the properties that its class does not know. It holds the vendor's data in
     * clear, unlike {@link Object#toString()}.
     */
    default String toJson() {
        return JsonWriter.toJson(this);
    }
}
