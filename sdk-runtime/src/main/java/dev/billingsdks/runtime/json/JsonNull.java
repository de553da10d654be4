package dev.billingsdks.runtime.json;

/** JSON null, of which there is one instance: {@link JsonValue#ofNull()}. */
public final class JsonNull implements JsonValue {

    static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public boolean isNull() {
        return true;
    }

    @Override
    public String toString() {
        return "JsonNull";
    }
}
