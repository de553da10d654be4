package dev.billingsdks.runtime.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map of a few members in their order, over an array of its own in which names and values alternate. It takes a
 * third of the memory of a {@link java.util.LinkedHashMap}. A name is looked for from the start: with more than {@link #MOST_MEMBERS}, hashing is better.
 */
final class ArrayMap<T extends @Nullable Object> extends AbstractMap<String, T> {

    static final int MOST_MEMBERS = 8;

    private final @Nullable Object[] namesAndValues;

    /** Makes a map of names that are all different. */
    ArrayMap(@Nullable Object[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    @Override
    public int size() {
        return namesAndValues.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable T get(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : value(index);
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        return new Members();
    }

    private int indexOf(@Nullable Object name) {
        for (int index = 0; index < namesAndValues.length; index += 2) {
            if (name(index).equals(name)) {
                return index;
            }
        }
        return -1;
    }

    @SuppressWarnings("NullAway") // names are strings, and never null
    private String name(int index) {
        return (String) namesAndValues[index];
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // whoever made the map put only such values behind the names
    private T value(int index) {
        return (T) namesAndValues[index + 1];
    }

    private final class Members extends AbstractSet<Map.Entry<String, T>> {

        @Override
        public int size() {
            return ArrayMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<String, T>> iterator() {
            return new InOrder();
        }
    }

    private final class InOrder implements Iterator<Map.Entry<String, T>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < namesAndValues.length;
        }

        @Override
        public Map.Entry<String, T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, T> member = new SimpleImmutableEntry<>(name(next), value(next));
            next += 2;
            return member;
        }
    }
}
