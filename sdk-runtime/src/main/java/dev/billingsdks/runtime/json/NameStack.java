package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Property names noted for each open object, the innermost one on top. */
final class NameStack {

    private final List<String> names = new ArrayList<>();
    private int[] starts = new int[8];
    private int open;

    void openObject() {
        if (open == starts.length) {
            starts = Arrays.copyOf(starts, 2 * open);
        }
        starts[open++] = names.size();
    }

    void closeObject() {
        names().clear();
        open--;
    }

    void add(String name) {
        names.add(name);
    }

    /** Returns the names noted for the innermost object, as a view that lasts until the next change. */
    List<String> names() {
        return names.subList(starts[open - 1], names.size());
    }
}
