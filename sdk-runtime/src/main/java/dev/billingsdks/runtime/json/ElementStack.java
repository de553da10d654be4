package dev.billingsdks.runtime.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the elements of the lists and maps that are being read, so that each collection is made once, in its final size. One
 * stack serves all of them: an inner list lies above its outer one.
 */
final class ElementStack {

    private @Nullable Object[] elements = new @Nullable Object[64];
    private int size;

    int size() {
        return size;
    }

    void push(@Nullable Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /** Takes the elements above the mark off the stack, as an unmodifiable list. */
    @SuppressWarnings("unchecked") // the caller pushed nothing else above its own mark
    <T extends @Nullable Object> List<T> popList(int mark) {
        int count = size - mark;
        List<T> list;
        if (count == 0) {
            list = Collections.emptyList();
        } else if (count == 1) {
            list = (List<T>) Collections.singletonList(elements[mark]);
        } else {
            list = new ArrayView<>(Arrays.copyOfRange(elements, mark, size));
        }
        release(mark);
        return list;
    }

    /** Takes names and values, which alternate above the mark, off the stack, as an unmodifiable map in their order. */
    @SuppressWarnings("unchecked") // the caller pushed names and values of its own type above its mark
    <T extends @Nullable Object> Map<String, T> popMap(int mark) {
        int count = (size - mark) / 2;
        Map<String, T> map;
        if (count == 0) {
            map = Collections.emptyMap();
        } else if (count == 1) {
            map = Collections.singletonMap((String) elements[mark], (T) elements[mark + 1]);
        } else if (count <= ArrayMap.MOST_MEMBERS && namesDiffer(mark)) {
            map = new ArrayMap<>(Arrays.copyOfRange(elements, mark, size));
        } else {
            // The capacity that a map of this size ends up with, without growing on the way.
            Map<String, T> ordered = new LinkedHashMap<>(count + count / 3 + 1);
            for (int index = mark; index < size; index += 2) {
                ordered.put((String) elements[index], (T) elements[index + 1]);
            }
            map = Collections.unmodifiableMap(ordered);
        }
        release(mark);
        return map;
    }

    /** Returns whether no name above the mark comes twice; if one does, its last value counts. */
    private boolean namesDiffer(int mark) {
        for (int index = mark + 2; index < size; index += 2) {
            for (int earlier = mark; earlier < index; earlier += 2) {
                if (Objects.equals(elements[index], elements[earlier])) {
                    return false;
                }
            }
        }
        return true;
    }

    private void release(int mark) {
        Arrays.fill(elements, mark, size, null);
        size = mark;
    }
}
