package dev.billingsdks.runtime.json;

import dev.billingsdks.runtime.error.InvalidDataException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a model keeps beside its typed properties, so that nothing of a response is lost: properties that its class
 * does not know, properties whose value does not fit their type, and nullable properties that are present and
 * null. Generated accessors ask it why a value is missing. Immutable; the shared {@link #EMPTY} nearly always.
 */
public final class ExtraProperties {

    /** Nothing beside the typed properties. */
    public static final ExtraProperties EMPTY = new ExtraProperties(Map.of(), Map.of(), Set.of(), null);

    private final Map<String, JsonValue> unknown;
    private final Map<String, JsonValue> unfit;
    private final Set<String> nulls;
    private final @Nullable JsonValue notAnObject;

    private ExtraProperties(
            Map<String, JsonValue> unknown,
            Map<String, JsonValue> unfit,
            Set<String> nulls,
            @Nullable JsonValue notAnObject) {
        this.unknown = unknown;
        this.unfit = unfit;
        this.nulls = nulls;
        this.notAnObject = notAnObject;
    }

    /** Returns the extras of a model in whose place the vendor sent something other than an object. */
    static ExtraProperties notAnObject(JsonValue sent) {
        return new ExtraProperties(Map.of(), Map.of(), Set.of(), sent);
    }

    /** Returns the extras of a model some of whose nullable properties are null. */
    static ExtraProperties ofNulls(Set<String> nulls) {
        return new ExtraProperties(Map.of(), Map.of(), nulls, null);
    }

    /**
     * Returns the value of a property that the specification requires.
     *
     * @param value what was read, or null
     * @param model the model's Java name, for the error
     * @param property the property's name in JSON, for the error
     * @throws InvalidDataException if there is no value, or one that does not fit the property's type
     */
    public <T> T required(@Nullable T value, String model, String property) {
        if (value == null) {
            requireFit(model, property);
            throw new InvalidDataException(
                    model, property, "is missing or null, although the specification requires it");
        }
        return value;
    }

    /**
     * Returns the value of a property that may be missing.
     *
     * @param value what was read, or null
     * @param model the model's Java name, for the error
     * @param property the property's name in JSON, for the error
     * @throws InvalidDataException if the vendor sent a value that does not fit the property's type
     */
    public <T> @Nullable T optional(@Nullable T value, String model, String property) {
        if (value == null) {
            requireFit(model, property);
        }
        return value;
    }

    /**
     * Returns whether a nullable property is present, with a value or with null.
     *
     * @param value the property's value, or null
     * @param property the property's name in JSON
     */
    public boolean isPresent(@Nullable Object value, String property) {
        return value != null || isNull(property) || unfit.containsKey(property);
    }

    /**
     * Returns whether a nullable property is present and null.
     *
     * @param property the property's name in JSON
     */
    public boolean isNull(String property) {
        return nulls.contains(property);
    }

    /** Returns the properties that the model does not know, in the order they came, unmodifiable. */
    public Map<String, JsonValue> unknown() {
        return withUnfit(unknown);
    }

    /**
     * Returns the properties that the model does not declare if the specification gives them a type, in the order they
     * came, unmodifiable. They are converted on each call. One whose value does not fit is left out; see
     * {@link MapMembers#unreadable}.
     *
     * @param reader reads one value
     */
    public <T> Map<String, T> unknown(ModelReader<T> reader) {
        return withUnfit(reread().root(json -> json.map(reader)));
    }

    /**
     * Returns the properties that the model does not declare if the specification gives them a type or null, in the order
     * they came, unmodifiable. They are converted on each call. One whose value does not fit is left out; see
     * {@link MapMembers#unreadable}.
     *
     * @param reader reads one value that is not null
     */
    public <T> Map<String, @Nullable T> nullableUnknown(ModelReader<T> reader) {
        return withUnfit(reread().<Map<String, @Nullable T>>root(json -> json.nullableMap(reader)));
    }

    /**
     * Returns the declared properties of a model whose value does not fit their type, unmodifiable. For sdk-pagination, which
     * looks among them for a property that was renamed.
     *
     * @param undeclared as {@code additionalProperties()} of the model returned it; empty for any other map
     */
    public static Map<String, JsonValue> unfitDeclared(Map<String, ?> undeclared) {
        return undeclared instanceof PartialMap<?> partial ? partial.unfitDeclared() : Map.of();
    }

    private <T extends @Nullable Object> Map<String, T> withUnfit(Map<String, T> undeclared) {
        return unfit.isEmpty() ? undeclared : PartialMap.withUnfitDeclared(undeclared, unfit);
    }

    private JsonReader reread() {
        return JsonReader.of(JsonObject.of(unknown).toJson(), JsonLimits.REREAD);
    }

    /** Returns these extras and one more, which takes the place of one of the same name. */
    public ExtraProperties with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(unknown);
        more.put(name, value);
        return new ExtraProperties(Collections.unmodifiableMap(more), without(unfit, name), nulls, null);
    }

    /**
     * Returns these extras and one more of a type that {@link JsonWriter} writes, which takes the place of one of the same
     * name.
     */
    public ExtraProperties withValue(String name, @Nullable Object value) {
        return with(
                name, JsonReader.of(JsonWriter.toJson(value), JsonLimits.REREAD).root(JsonReader::json));
    }

    /** Returns these extras without the one of that name. For setters, so that a value that is set ends the complaint. */
    public ExtraProperties without(String name) {
        if (!unknown.containsKey(name) && !unfit.containsKey(name) && !isNull(name)) {
            return this;
        }
        return new ExtraProperties(without(unknown, name), without(unfit, name), without(nulls, name), notAnObject);
    }

    /**
     * Returns these extras with a nullable property that is set. For setters.
     *
     * @param value what it is set to; null is kept and written as null
     */
    public ExtraProperties withNullable(String name, @Nullable Object value) {
        ExtraProperties rest = without(name);
        if (value != null && !(value instanceof JsonNull)) {
            return rest;
        }
        Set<String> more = new HashSet<>(rest.nulls);
        more.add(name);
        return new ExtraProperties(rest.unknown, rest.unfit, Set.copyOf(more), rest.notAnObject);
    }

    /** Properties that the model declares, with a value that does not fit. */
    Map<String, JsonValue> unfit() {
        return unfit;
    }

    /** What the vendor sent in place of the model's object, or null. */
    @Nullable
    JsonValue notAnObject() {
        return notAnObject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExtraProperties extras
                && unknown.equals(extras.unknown)
                && unfit.equals(extras.unfit)
                && nulls.equals(extras.nulls)
                && (notAnObject == null ? extras.notAnObject == null : notAnObject.equals(extras.notAnObject));
    }

    @Override
    public int hashCode() {
        return Objects.hash(unknown, unfit, nulls, notAnObject);
    }

    /** Returns the counts; names of unknown properties are the vendor's data, and so are values. */
    @Override
    public String toString() {
        return "ExtraProperties[" + unknown.size() + " unknown, " + unfit.size() + " unfit, " + nulls.size() + " null"
                + (notAnObject == null ? "]" : ", not an object]");
    }

    private void requireFit(String model, String property) {
        if (notAnObject != null) {
            throw new InvalidDataException(
                    model,
                    property,
                    "cannot be read: the vendor sent " + kind(notAnObject) + " in place of the object");
        }
        JsonValue sent = unfit.get(property);
        if (sent != null) {
            throw new InvalidDataException(
                    model,
                    property,
                    "does not fit its type: the vendor sent " + kind(sent) + " that cannot be read as one");
        }
    }

    private static String kind(JsonValue value) {
        if (value instanceof JsonObject) {
            return "an object";
        }
        if (value instanceof JsonArray) {
            return "an array";
        }
        if (value instanceof JsonString) {
            return "a string";
        }
        if (value instanceof JsonNumber) {
            return "a number";
        }
        return value.isNull() ? "null" : "a boolean";
    }

    private static Map<String, JsonValue> without(Map<String, JsonValue> properties, String name) {
        if (!properties.containsKey(name)) {
            return properties;
        }
        Map<String, JsonValue> fewer = new LinkedHashMap<>(properties);
        fewer.remove(name);
        return Collections.unmodifiableMap(fewer);
    }

    private static Set<String> without(Set<String> names, String name) {
        if (!names.contains(name)) {
            return names;
        }
        Set<String> fewer = new HashSet<>(names);
        fewer.remove(name);
        return Set.copyOf(fewer);
    }

    /** Gathers extras while an object is read. */
    static final class Collector {

        private final Map<String, JsonValue> unknown = new LinkedHashMap<>();
        private final Map<String, JsonValue> unfit = new LinkedHashMap<>();
        private final Set<String> nulls = new HashSet<>();

        void unknown(String name, JsonValue value) {
            unknown.put(name, value);
        }

        void unfit(String name, JsonValue value) {
            unfit.put(name, value);
        }

        void isNull(String name) {
            nulls.add(name);
        }

        /** Drops what was kept of a declared property that comes a second time: the last one counts. */
        void forget(String name) {
            unfit.remove(name);
            nulls.remove(name);
        }

        /** Returns what was gathered, with the properties that are null by another account. */
        ExtraProperties collected(Set<String> moreNulls) {
            nulls.addAll(moreNulls);
            return unknown.isEmpty() && unfit.isEmpty() && nulls.isEmpty()
                    ? EMPTY
                    : new ExtraProperties(
                            Collections.unmodifiableMap(unknown),
                            Collections.unmodifiableMap(unfit),
                            Set.copyOf(nulls),
                            null);
        }
    }
}
