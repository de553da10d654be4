package dev.billingsdks.runtime.header;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a response, in the order in which they came. Names are compared without regard to case, a name may
 * come more than once. Immutable.
 */
public final class Headers {

    private static final Headers EMPTY = new Headers(new String[0]);

    /** Names at even, values at odd places: a response has few fields, so that a scan beats a map and its garbage. */
    private final String[] fields;

    private Headers(String[] fields) {
        this.fields = fields;
    }

    /** Returns the headers of nothing. */
    public static Headers empty() {
        return EMPTY;
    }

    /** Returns a builder, for the HTTP exchange and for fakes. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the value of the first field of this name, or null if absent. */
    public @Nullable String first(String name) {
        Objects.requireNonNull(name, "name");
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return fields[i + 1];
            }
        }
        return null;
    }

    /** Returns the values of all fields of this name, in order; unmodifiable, empty if absent. */
    public List<String> all(String name) {
        Objects.requireNonNull(name, "name");
        List<String> values = new ArrayList<>(1);
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                values.add(fields[i + 1]);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** Returns the names, in lower case, each once and in alphabetical order; unmodifiable. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < fields.length; i += 2) {
            names.add(fields[i].toLowerCase(Locale.ROOT));
        }
        return List.copyOf(names);
    }

    /** Returns the names alone: a value may be a secret or a customer's data. */
    @Override
    public String toString() {
        return "Headers" + names();
    }

    /** Collects header fields. */
    public static final class Builder {

        private final List<String> fields = new ArrayList<>();

        private Builder() {}

        /** Adds a field after those of the same name. */
        public Builder add(String name, String value) {
            fields.add(Objects.requireNonNull(name, "name"));
            fields.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Builds the headers. */
        public Headers build() {
            return fields.isEmpty() ? EMPTY : new Headers(fields.toArray(new String[0]));
        }
    }
}
