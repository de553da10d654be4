package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value looks like, as far as it takes to tell the variants of a union apart: its kind and, of an object, what it must
 * have and what it may have. Immutable and thread-safe.
 */
public final class JsonShape {

    /** The fit of a value that does not have the shape. */
    static final int NO_FIT = -1;

    private static final JsonShape ANY = new JsonShape(value -> 0);
    private static final JsonShape STRING = new JsonShape(value -> fitIf(value instanceof JsonString));
    private static final JsonShape BOOL = new JsonShape(value -> fitIf(value instanceof JsonBoolean));
    private static final JsonShape NUMBER = new JsonShape(value -> fitIf(value instanceof JsonNumber));
    private static final JsonShape INTEGER = new JsonShape(value -> fitIf(value.asLong() != null));
    private static final JsonShape OBJECT = new JsonShape(value -> fitIf(value instanceof JsonObject));

    /** Says how well a value fits: not at all, or by how many properties that are known. */
    private interface Fit {
        int of(JsonValue value);
    }

    private final Fit fit;

    private JsonShape(Fit fit) {
        this.fit = fit;
    }

    /** Returns the shape of every value. */
    public static JsonShape any() {
        return ANY;
    }

    /** Returns the shape of a string. */
    public static JsonShape string() {
        return STRING;
    }

    /** Returns the shape of a boolean. */
    public static JsonShape bool() {
        return BOOL;
    }

    /** Returns the shape of a number. */
    public static JsonShape number() {
        return NUMBER;
    }

    /** Returns the shape of a whole number that fits a long. */
    public static JsonShape integer() {
        return INTEGER;
    }

    /** Returns the shape of an array, all of whose elements have a shape. */
    public static JsonShape array(JsonShape element) {
        return new JsonShape(value -> value instanceof JsonArray array ? element.fitAll(array.elements()) : NO_FIT);
    }

    /** Returns the shape of an object whose property names are data, all of whose values have a shape. */
    public static JsonShape map(JsonShape each) {
        return new JsonShape(value -> value instanceof JsonObject object
                        && each.fitAll(new ArrayList<>(object.members().values())) != NO_FIT
                ? 0
                : NO_FIT);
    }

    /** Returns the shape of a value that has one of several. */
    public static JsonShape anyOf(JsonShape... shapes) {
        List<JsonShape> alternatives = List.of(shapes);
        return new JsonShape(value ->
                alternatives.stream().mapToInt(shape -> shape.fit(value)).max().orElse(NO_FIT));
    }

    /** Returns the shape of an object, to which further methods add. */
    public static JsonShape object() {
        return OBJECT;
    }

    /** Returns this shape of an object that has some properties. */
    public JsonShape required(String... names) {
        List<String> required = List.of(names);
        return and(value -> value.members().keySet().containsAll(required) ? required.size() : NO_FIT);
    }

    /** Returns this shape of an object that may have some properties. */
    public JsonShape optional(String... names) {
        Set<String> optional = Set.of(names);
        return and(value -> (int)
                value.members().keySet().stream().filter(optional::contains).count());
    }

    /** Returns this shape of an object that has a property with one of some texts. */
    public JsonShape constant(String name, String... texts) {
        Set<String> constants = Set.of(texts);
        return and(value -> {
            String text = text(value.get(name));
            return text != null && constants.contains(text) ? 1 : NO_FIT;
        });
    }

    /** Returns this shape of an object that has a property with a boolean. */
    public JsonShape constant(String name, boolean constant) {
        return and(value -> JsonValue.of(constant).equals(value.get(name)) ? 1 : NO_FIT);
    }

    /** Returns this shape of an object that has a property with a text, or lacks it. */
    public JsonShape constantIfPresent(String name, String text) {
        return and(value -> !value.members().containsKey(name)
                ? 0
                : constant(name, text).fit.of(value));
    }

    /** Returns this shape of an object that has a property with a boolean, or lacks it. */
    public JsonShape constantIfPresent(String name, boolean constant) {
        return and(value -> !value.members().containsKey(name)
                ? 0
                : constant(name, constant).fit.of(value));
    }

    /** Returns this shape, or null. */
    public JsonShape orNull() {
        return new JsonShape(value -> value.isNull() ? 0 : fit.of(value));
    }

    /** Returns how many properties of a value this shape knows, or {@link #NO_FIT} if the value does not have it. */
    int fit(JsonValue value) {
        return fit.of(value);
    }

    private int fitAll(List<JsonValue> values) {
        int sum = 0;
        for (JsonValue value : values) {
            int known = fit(value);
            if (known == NO_FIT) {
                return NO_FIT;
            }
            sum += known;
        }
        return sum;
    }

    private JsonShape and(Fit further) {
        return new JsonShape(value -> {
            int known = fit.of(value);
            int more = known == NO_FIT ? NO_FIT : further.of(value);
            return more == NO_FIT ? NO_FIT : known + more;
        });
    }

    private static int fitIf(boolean fits) {
        return fits ? 0 : NO_FIT;
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value == null ? null : value.asString();
    }
}
