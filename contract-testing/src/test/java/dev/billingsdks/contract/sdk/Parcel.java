package dev.billingsdks.contract.sdk;

import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonArray;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonString;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model with an id and tags, and with one flaw or none. */
final class Parcel implements JsonModel {

    enum Flaw {
        NONE,
        WRITES_NO_TAGS,
        HAS_A_HASH_CODE_OF_ITS_OWN,
        IS_EQUAL_WITHOUT_ITS_ID,
        SHOWS_ITS_ID,
        LENDS_ITS_TAGS,
        FORGIVES_AN_ID_OF_ANOTHER_TYPE,
        QUOTES_AN_ID_OF_ANOTHER_TYPE
    }

    private final Map<String, JsonValue> properties;
    private final Flaw flaw;

    Parcel(String json, Flaw flaw) {
        properties = JsonValue.parse(json).members();
        this.flaw = flaw;
    }

    public String id() {
        JsonValue id = properties.get("id");
        if (id instanceof JsonString || flaw == Flaw.FORGIVES_AN_ID_OF_ANOTHER_TYPE) {
            return String.valueOf(id);
        }
        throw new InvalidDataException(
                "Parcel", "id", "is no text" + (flaw == Flaw.QUOTES_AN_ID_OF_ANOTHER_TYPE ? ": " + id.toJson() : ""));
    }

    public List<JsonValue> tags() {
        if (properties.get("tags") instanceof JsonArray tags) {
            return flaw == Flaw.LENDS_ITS_TAGS ? new ArrayList<>(tags.elements()) : List.copyOf(tags.elements());
        }
        throw new InvalidDataException("Parcel", "tags", "are no array");
    }

    public Map<String, JsonValue> additionalProperties() {
        return Map.copyOf(without("id", without("tags", properties)));
    }

    @Override
    public void writeTo(JsonWriter writer) {
        ExtraProperties written = ExtraProperties.EMPTY;
        for (Map.Entry<String, JsonValue> property :
                (flaw == Flaw.WRITES_NO_TAGS ? without("tags", properties) : properties).entrySet()) {
            written = written.with(property.getKey(), property.getValue());
        }
        writer.startObject(written);
        writer.endObject();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parcel that && compared().equals(that.compared());
    }

    @Override
    public int hashCode() {
        return flaw == Flaw.HAS_A_HASH_CODE_OF_ITS_OWN
                ? System.identityHashCode(this)
                : compared().hashCode();
    }

    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        if (properties.get("id") instanceof JsonString id) {
            names.add("id" + (flaw == Flaw.SHOWS_ITS_ID ? "=" + id : ""));
        }
        if (properties.get("tags") instanceof JsonArray) {
            names.add("tags");
        }
        return "Parcel[" + String.join(", ", names) + "]";
    }

    private Map<String, JsonValue> compared() {
        return flaw == Flaw.IS_EQUAL_WITHOUT_ITS_ID ? without("id", properties) : properties;
    }

    private static Map<String, JsonValue> without(String name, Map<String, JsonValue> properties) {
        Map<String, JsonValue> others = new LinkedHashMap<>(properties);
        others.remove(name);
        return others;
    }
}
