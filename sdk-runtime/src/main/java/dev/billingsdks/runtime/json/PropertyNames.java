package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The property names that a model declares, in the order that its reader numbers them. Matching compares the bytes of the
 * document and builds no string. Immutable and thread-safe; a model holds one in a static field.
 */
public final class PropertyNames {

    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final boolean open;

    private PropertyNames(List<String> names, PropertyNameMatcher matcher, boolean open) {
        this.names = names;
        this.matcher = matcher;
        this.open = open;
    }

    /**
     * Returns the names as a table; {@link JsonReader#nextProperty(PropertyNames)} returns an index into it.
     *
     * @throws IllegalArgumentException if a name comes twice or is empty; a property with an empty name is read as an unknown one
     */
    public static PropertyNames of(String... names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                // jackson-core 3.2 loses its place in the document when it matches an empty name.
                throw new IllegalArgumentException("Property name is empty");
            }
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Property name given twice: " + name);
            }
        }
        return new PropertyNames(List.of(names), matcher(List.of(names)), false);
    }

    /** Returns these names for a model that the document gives properties of any other name as well, with a type. */
    public PropertyNames andOthers() {
        return new PropertyNames(names, matcher, true);
    }

    /**
     * Returns a model's text: its name and the names of the properties that are set. Values are the customer's and stay
     * out of logs; {@link JsonModel#toJson()} has them.
     *
     * @param values the values in the order of the names
     */
    public String describe(String model, @Nullable Object... values) {
        StringJoiner set = new StringJoiner(", ", model + "[", "]");
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set.add(names.get(i));
            }
        }
        return set.toString();
    }

    int size() {
        return names.size();
    }

    /** Returns whether there are names, and an object of the model is expected to have at least one of them. */
    boolean areAll() {
        return !open && !names.isEmpty();
    }

    String name(int index) {
        return names.get(index);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    private static PropertyNameMatcher matcher(List<String> names) {
        List<String> interned = new ArrayList<>(names.size());
        for (String name : names) {
            interned.add(name.intern());
        }
        try {
            return BinaryNameMatcher.construct(interned);
        } catch (IllegalStateException tableFull) {
            // Its table has a fixed size, and is full when too many names hash alike.
            return new StringNameMatcher(interned);
        }
    }
}
