package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * One open object of a model, linked to the one around it. The reader moves along the chain as objects open and close, and
 * uses each frame again and again. The outermost frame is that of the document and is never closed.
 */
final class ObjectFrame {

    private static final int NOT_AN_OBJECT = -1;
    private static final int NO_PROPERTY = -1;

    private final @Nullable ObjectFrame outer;
    private @Nullable ObjectFrame inner;

    /** How deep in the document the object is, as the parser counts. */
    private int depth;

    private @Nullable PropertyNames names;
    private int property;
    private ExtraProperties.@Nullable Collector extras;

    private ObjectFrame(@Nullable ObjectFrame outer) {
        this.outer = outer;
    }

    static ObjectFrame ofDocument() {
        return new ObjectFrame(null);
    }

    /** Opens an object within this one, at a depth of the document, and returns its frame. */
    ObjectFrame open(int atDepth) {
        ObjectFrame opened = inner;
        if (opened == null) {
            opened = new ObjectFrame(this);
            inner = opened;
        }
        opened.depth = atDepth;
        opened.property = NO_PROPERTY;
        // What the last object at this depth left behind is overwritten only where it differs, here and in expect:
        // storing a
        // reference costs more than comparing it, and objects at one depth are mostly of one kind.
        if (opened.extras != null) {
            opened.extras = null;
        }
        return opened;
    }

    /** Opens a frame for something else in place of an object. */
    ObjectFrame openInPlaceOfObject() {
        return open(NOT_AN_OBJECT);
    }

    boolean isNotAnObject() {
        return depth == NOT_AN_OBJECT;
    }

    int depth() {
        return depth;
    }

    /** Returns the frame within this one that was opened last, or null. */
    @Nullable
    ObjectFrame inner() {
        return inner;
    }

    /** Returns whether the object has properties, and none of those that its model declares. */
    boolean hasUndeclaredAlone() {
        return property == NO_PROPERTY && extras != null && names != null && names.areAll();
    }

    /** Returns the frame around this one, or null for the document's. */
    @Nullable
    ObjectFrame outer() {
        return outer;
    }

    /** Returns whether the model declares that name, as far as it is known. */
    boolean declares(String name) {
        return names != null && names.contains(name);
    }

    void expect(PropertyNames declared) {
        if (names != declared) {
            names = declared;
        }
    }

    /** Notes that the value of a declared property follows. */
    void reading(int index) {
        property = index;
        if (extras != null && names != null) {
            extras.forget(names.name(index));
        }
    }

    void keepUnknown(String name, JsonValue value) {
        extras().unknown(name, value);
    }

    /** Keeps the value of the property that was read last. */
    void keepUnfit(JsonValue value) {
        if (names == null) {
            throw new IllegalStateException("A value was read before nextProperty was called");
        }
        extras().unfit(names.name(property), value);
    }

    boolean hasExtras() {
        return extras != null;
    }

    /** Returns how many properties the model declares, as far as it is known. */
    int propertyCount() {
        return names == null ? 0 : names.size();
    }

    ExtraProperties extraProperties() {
        return extras == null ? ExtraProperties.EMPTY : extras.collected();
    }

    private ExtraProperties.Collector extras() {
        if (extras == null) {
            extras = new ExtraProperties.Collector();
        }
        return extras;
    }
}
