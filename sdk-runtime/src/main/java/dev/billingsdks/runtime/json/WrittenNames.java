package dev.billingsdks.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The property names written so far in each open object, so that none is written twice. */
final class WrittenNames {

    private @Nullable String[] names = new @Nullable String[32];
    private int size;
    private int[] starts = new int[8];
    private int open;

    void openObject() {
        if (open == starts.length) {
            starts = Arrays.copyOf(starts, 2 * open);
        }
        starts[open++] = size;
    }

    void closeObject() {
        size = starts[--open];
    }

    void add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        names[size++] = name;
    }

    /** Returns whether the innermost open object has that name. */
    boolean contains(String name) {
        for (int index = starts[open - 1]; index < size; index++) {
            if (name.equals(names[index])) {
                return true;
            }
        }
        return false;
    }
}
