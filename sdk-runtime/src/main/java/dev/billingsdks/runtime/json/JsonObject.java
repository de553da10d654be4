package dev.billingsdks.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON object: members in their order, each name once. */
public final class JsonObject implements JsonValue {

    private static final JsonObject EMPTY = new JsonObject(Map.of());

    private final Map<String, JsonValue> members;

    private JsonObject(Map<String, JsonValue> members) {
        this.members = members;
    }

    /** Returns an object with the given members, in the order of the map. */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        members.forEach((name, value) -> {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value: use JsonValue.ofNull() for JSON null");
        });
        return owning(new LinkedHashMap<>(members));
    }

    static JsonObject owning(Map<String, JsonValue> members) {
        return members.isEmpty() ? EMPTY : new JsonObject(Collections.unmodifiableMap(members));
    }

    @Override
    public Map<String, JsonValue> members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return "JsonObject[" + members.size() + " members]";
    }
}
