package dev.billingsdks.contract.sdk;

import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonObject;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A JSON object with a value for every property that a model's class declares and one that it does not, which verifies what every model
 * guarantees.
 *
 * @param <T> the model's class
 */
public final class ModelSample<T extends JsonModel> {

    private static final String CANARY = "canary";

    private final Function<String, T> fromJson;
    private final UnaryOperator<T> copy;
    private final Map<String, JsonValue> properties;
    private final T model;

    private ModelSample(Function<String, T> fromJson, UnaryOperator<T> copy, String json) {
        this.fromJson = fromJson;
        this.copy = copy;
        properties = JsonValue.parse(json).members();
        model = fromJson.apply(json);
    }

    /**
     * Reads a sample.
     *
     * @param copy copies a model through its builder
     */
    public static <T extends JsonModel> ModelSample<T> of(
            Function<String, T> fromJson, UnaryOperator<T> copy, String json) {
        return new ModelSample<>(fromJson, copy, json);
    }

    /**
     * Checks that a model writes what it read, unknown properties included; that it is equal to its copies and to nothing that
     * lacks a property; that its collections cannot be changed and its text names what is set; and that a value of another type
     * makes only its own property unreadable, is quoted nowhere and is written back.
     *
     * @throws AssertionError if one of these fails; the message names it
     */
    public void verify() {
        checkItWritesWhatItRead(model, properties);
        checkItIsEqualToItsCopies();
        checkItIsAnotherWithoutAnyOneProperty();
        checkItsTextIsTheNamesOf(known(), model);
        ModelAccessors.of(model).checkCollectionsCannotBeChanged();
        properties.forEach(this::checkAnotherTypeSpoilsItsOwnPropertyAlone);
    }

    private void checkItWritesWhatItRead(T read, Map<String, JsonValue> expected) {
        String written = read.toJson();
        check(JsonValue.parse(written).equals(JsonValue.of(expected)), "writes other JSON than it read: " + written);
    }

    private void checkItIsEqualToItsCopies() {
        for (T same : List.of(fromJson.apply(model.toJson()), copy.apply(model))) {
            check(same.equals(model), "is not equal to its copy " + same.toJson());
            check(same.hashCode() == model.hashCode(), "has another hash code than its copy");
        }
    }

    private void checkItIsAnotherWithoutAnyOneProperty() {
        Set<T> different = new HashSet<>(Set.of(model));
        for (String name : properties.keySet()) {
            Map<String, JsonValue> others = new LinkedHashMap<>(properties);
            others.remove(name);
            check(
                    different.add(fromJson.apply(JsonValue.of(others).toJson())),
                    "is equal to one without " + name + ", or that one to another");
        }
    }

    private void checkItsTextIsTheNamesOf(Set<String> readable, T read) {
        String text = read.toString();
        String names = text.replaceFirst("^" + className() + "\\[", "").replaceFirst("]$", "");
        Set<String> named = names.isEmpty() ? Set.of() : Set.of(names.split(", "));
        check(named.equals(readable), "has a text that is not the names of its set properties: " + text);
    }

    private void checkAnotherTypeSpoilsItsOwnPropertyAlone(String name, JsonValue value) {
        JsonValue canary = JsonValue.of(CANARY);
        Map<String, JsonValue> strange = new LinkedHashMap<>(properties);
        strange.put(name, value instanceof JsonObject ? canary : JsonValue.of(Map.of(CANARY, canary)));

        T spoilt = fromJson.apply(JsonValue.of(strange).toJson());
        List<InvalidDataException> failures = ModelAccessors.of(spoilt).failures();

        checkItWritesWhatItRead(spoilt, strange);
        Set<String> readable = known();
        readable.remove(name);
        checkItsTextIsTheNamesOf(readable, spoilt);
        check(
                failures.size() == (known().contains(name) ? 1 : 0),
                "has " + failures.size() + " unreadable properties if only " + name + " has another type");
        check(
                failures.stream()
                        .allMatch(failure -> failure.getMessage().startsWith(className() + "." + name + " ")
                                && !failure.getMessage().contains(CANARY)),
                "does not report that " + name + " is unreadable, or quotes it");
    }

    /** Returns the names of the properties that the class knows, which all have a value here. */
    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>(properties.keySet());
        known.removeAll(ModelAccessors.of(model).additionalProperties().keySet());
        return known;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(className() + " " + otherwise);
        }
    }

    private String className() {
        return model.getClass().getSimpleName();
    }

    /** Returns the name of the model's class, under which a parameterized test is reported. */
    @Override
    public String toString() {
        return className();
    }
}
