package dev.billingsdks.runtime.json;

/** JSON true or false. */
public final class JsonBoolean implements JsonValue {

    private static final JsonBoolean TRUE = new JsonBoolean(true);
    private static final JsonBoolean FALSE = new JsonBoolean(false);

    private final boolean value;

    private JsonBoolean(boolean value) {
        this.value = value;
    }

    /** Returns the one instance of true or of false. */
    public static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns the value. */
    public boolean value() {
        return value;
    }

    @Override
    public Boolean asBoolean() {
        return value;
    }

    @Override
    public String toString() {
        return "JsonBoolean";
    }
}
