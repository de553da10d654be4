package dev.billingsdks.runtime.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map of the members that could be read, which also holds those that could not, so that they are written back.
 * As a map it has the readable members only. The undeclared properties of a model also hold the model's declared ones that are
 * unfit, which are neither members nor written.
 */
final class PartialMap<T extends @Nullable Object> extends AbstractMap<String, T> {

    /** How many hash maps it has, for the memory that it takes. */
    static final int MAPS = 3;

    /** How many entries of them each member takes. */
    static final int ENTRIES = 2;

    private final Map<String, T> readable = new LinkedHashMap<>();
    private final Map<String, JsonValue> unreadable = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> written = new LinkedHashMap<>();
    private Map<String, JsonValue> unfitDeclared = Map.of();

    private PartialMap(Map<String, T> members) {
        members.forEach((name, member) -> {
            if (member instanceof Unreadable sent) {
                unreadable.put(name, sent.json());
                written.put(name, sent.json());
            } else {
                readable.put(name, member);
                written.put(name, member);
            }
        });
    }

    /** The placeholder of a value that could not be read, among values of the map's type. */
    record Unreadable(JsonValue json) {}

    /** Returns a map of the given members, of which some are {@link Unreadable}. */
    static <T extends @Nullable Object> Map<String, T> of(Map<String, T> members) {
        return new PartialMap<>(members);
    }

    /** Returns a map of the given members and those that could not be read of another one, in the other one's order. */
    static <T extends @Nullable Object> Map<String, T> of(Map<String, T> members, PartialMap<?> other) {
        PartialMap<T> partial = new PartialMap<>(members);
        partial.unreadable.putAll(other.unreadable);
        other.written.keySet().forEach(name -> {
            Object member = members.containsKey(name) ? members.get(name) : other.unreadable.get(name);
            // Again at the end, so that all come in the other one's order.
            partial.written.remove(name);
            partial.written.put(name, member);
        });
        return partial;
    }

    /** Returns the undeclared properties of a model with the declared ones that are unfit. */
    static <T extends @Nullable Object> Map<String, T> withUnfitDeclared(
            Map<String, T> undeclared, Map<String, JsonValue> unfit) {
        PartialMap<T> partial = new PartialMap<>(undeclared);
        if (undeclared instanceof PartialMap<T> other) {
            partial.unreadable.putAll(other.unreadable);
            partial.written.clear();
            partial.written.putAll(other.written);
        }
        partial.unfitDeclared = unfit;
        return partial;
    }

    /** Returns the declared properties of the model whose value does not fit, empty for a map that is not a model's. */
    Map<String, JsonValue> unfitDeclared() {
        return unfitDeclared;
    }

    /** Returns the members that could not be read, in the order they came. */
    Map<String, JsonValue> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }

    /** Returns all members in the order they came, for the writer. */
    Map<String, @Nullable Object> written() {
        return written;
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        return Collections.unmodifiableMap(readable).entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return readable.containsKey(name);
    }

    @Override
    public @Nullable T get(@Nullable Object name) {
        return readable.get(name);
    }
}
