package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /** The bit of a nullable property that has none of its own. */
    static final long NO_BIT = Long.MIN_VALUE;

    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final boolean open;

    /** For each property its bit in a set of nulls: 0 for one that is not nullable, {@link #NO_BIT} for one of too many. */
    private final long[] nullBits;

    private PropertyNames(List<String> names, PropertyNameMatcher matcher, boolean open, long[] nullBits) {
        this.names = names;
        this.matcher = matcher;
        this.open = open;
        this.nullBits = nullBits;
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
        return new PropertyNames(List.of(names), matcher(List.of(names)), false, new long[names.length]);
    }

    /** Returns these names for a model that the document gives properties of any other name as well, with a type. */
    public PropertyNames andOthers() {
        return new PropertyNames(names, matcher, true, nullBits);
    }

    /**
     * Returns these names, some of which are those of nullable properties, for which null and absent differ.
     *
     * @throws IllegalArgumentException if one is none of these names
     */
    public PropertyNames nullable(String... nullable) {
        // A set, because a model may have thousands of them, and its class is initialized at the first use.
        Set<String> rest = new LinkedHashSet<>(List.of(nullable));
        long[] bits = nullBits.clone();
        int assigned = 0;
        for (int i = 0; i < bits.length; i++) {
            if (rest.remove(names.get(i))) {
                bits[i] = assigned < Long.SIZE - 1 ? 1L << assigned : NO_BIT;
                assigned++;
            }
        }
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "Not a property: " + rest.iterator().next());
        }
        return new PropertyNames(names, matcher, open, bits);
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

    long nullBit(int index) {
        return nullBits[index];
    }

    /** Returns the names whose bits are in a set. */
    Set<String> nulls(long bits) {
        Set<String> nulls = new HashSet<>();
        for (int i = 0; i < nullBits.length; i++) {
            if ((nullBits[i] & bits) != 0) {
                nulls.add(names.get(i));
            }
        }
        return Set.copyOf(nulls);
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
