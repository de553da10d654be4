package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Copies the collections that a caller gives to a builder, and rejects a null in them with the name of the parameter and the
 * index. The copies are unmodifiable, those of nested collections too. A copy of a map that a model returned keeps its
 * unreadable members ({@link MapMembers}), so that a request does not delete them. For generated builders.
 *
 * @param <T> the type of a nested collection
 */
@FunctionalInterface
public interface CollectionCopy<T> {

    /**
     * Returns a copy of a nested collection.
     *
     * @param name where the collection is, such as {@code rows[2]}
     * @throws IllegalArgumentException if it has a null element; the message names its place
     */
    T of(String name, T given);

    /**
     * Returns a copy of a list whose elements cannot be null.
     *
     * @throws IllegalArgumentException if an element is null; the message names the list and the index
     */
    static <T> List<T> list(String name, List<? extends T> given) {
        int index = 0;
        for (T element : Objects.requireNonNull(given, name)) {
            refuseNull(element, name, index++);
        }
        return List.copyOf(given);
    }

    /** Returns a copy of a list of collections, neither of which can be null. */
    static <T> List<T> list(String name, List<? extends T> given, CollectionCopy<T> elements) {
        List<T> copy = new ArrayList<>(Objects.requireNonNull(given, name).size());
        for (T element : given) {
            refuseNull(element, name, copy.size());
            copy.add(elements.of(name + "[" + copy.size() + "]", element));
        }
        return Collections.unmodifiableList(copy);
    }

    /** Returns a copy of a list whose elements may be null. */
    static <T extends @Nullable Object> List<T> nullableList(String name, List<? extends T> given) {
        return Collections.unmodifiableList(new ArrayList<>(Objects.requireNonNull(given, name)));
    }

    /** Returns a copy of a list of collections that may be null. */
    static <T> List<@Nullable T> nullableList(
            String name, List<? extends @Nullable T> given, CollectionCopy<T> elements) {
        List<@Nullable T> copy =
                new ArrayList<>(Objects.requireNonNull(given, name).size());
        for (T element : given) {
            copy.add(element == null ? null : elements.of(name + "[" + copy.size() + "]", element));
        }
        return Collections.unmodifiableList(copy);
    }

    /**
     * Returns a copy of a map whose keys and values cannot be null, in its order.
     *
     * @throws IllegalArgumentException if one is null; the message names the map and the position, as keys may be secret
     */
    static <T> Map<String, T> map(String name, Map<String, ? extends T> given) {
        return map(name, given, (place, value) -> value);
    }

    /** Returns a copy of a map of collections, none of which can be null. */
    static <T> Map<String, T> map(String name, Map<String, ? extends T> given, CollectionCopy<T> values) {
        Map<String, T> copy = new LinkedHashMap<>();
        Objects.requireNonNull(given, name).forEach((key, value) -> {
            refuseNullKey(key, name, copy.size());
            if (value == null) {
                throw new IllegalArgumentException(
                        name + " must not have null values, but that of entry " + copy.size() + " is null");
            }
            copy.put(key, values.of(name + ", value of entry " + copy.size(), value));
        });
        return MapMembers.unmodifiable(copy, given);
    }

    /** Returns a copy of a map whose values may be null. */
    static <T> Map<String, @Nullable T> nullableMap(String name, Map<String, ? extends @Nullable T> given) {
        return nullableMap(name, given, (place, value) -> value);
    }

    /** Returns a copy of a map of collections that may be null. */
    static <T> Map<String, @Nullable T> nullableMap(
            String name, Map<String, ? extends @Nullable T> given, CollectionCopy<T> values) {
        Map<String, @Nullable T> copy = new LinkedHashMap<>();
        Objects.requireNonNull(given, name).forEach((key, value) -> {
            refuseNullKey(key, name, copy.size());
            copy.put(key, value == null ? null : values.of(name + ", value of entry " + copy.size(), value));
        });
        return MapMembers.unmodifiable(copy, given);
    }

    /** Returns the function that copies a list of collections within another collection. */
    static <T> CollectionCopy<List<T>> lists(CollectionCopy<T> elements) {
        return (name, given) -> list(name, given, elements);
    }

    /** Returns the function that copies a list of collections that may be null, within another collection. */
    static <T> CollectionCopy<List<@Nullable T>> nullableLists(CollectionCopy<T> elements) {
        return (name, given) -> nullableList(name, given, elements);
    }

    /** Returns the function that copies a map of collections within another collection. */
    static <T> CollectionCopy<Map<String, T>> maps(CollectionCopy<T> values) {
        return (name, given) -> map(name, given, values);
    }

    /** Returns the function that copies a map of collections that may be null, within another collection. */
    static <T> CollectionCopy<Map<String, @Nullable T>> nullableMaps(CollectionCopy<T> values) {
        return (name, given) -> nullableMap(name, given, values);
    }

    private static void refuseNull(@Nullable Object element, String name, int index) {
        if (element == null) {
            throw new IllegalArgumentException(
                    name + " must not have null elements, but element " + index + " is null");
        }
    }

    private static void refuseNullKey(@Nullable String key, String name, int position) {
        if (key == null) {
            throw new IllegalArgumentException(
                    name + " must not have null keys, but that of entry " + position + " is null");
        }
    }
}
