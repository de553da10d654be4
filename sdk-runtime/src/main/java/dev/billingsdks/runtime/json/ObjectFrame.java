package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;

/** One open object of a model. The reader keeps a stack of them and uses each again and again. */
final class ObjectFrame {

    /** How deep in the document the object is, as the parser counts. */
    private int depth;

    private @Nullable PropertyNames names;

    /** The declared property that was read last, or null. */
    private @Nullable String property;

    private ExtraProperties.@Nullable Collector extras;

    private boolean notAnObject;

    void open(int atDepth) {
        depth = atDepth;
        names = null;
        property = null;
        extras = null;
        notAnObject = false;
    }

    void openInPlaceOfObject() {
        open(-1);
        notAnObject = true;
    }

    int depth() {
        return depth;
    }

    /** Returns whether the model declares that name, as far as it is known. */
    boolean declares(String name) {
        return names != null && names.contains(name);
    }

    boolean isNotAnObject() {
        return notAnObject;
    }

    void expect(PropertyNames declared) {
        names = declared;
    }

    void reading(String declared) {
        property = declared;
        if (extras != null) {
            extras.forget(declared);
        }
    }

    void keepUnknown(String name, JsonValue value) {
        extras().unknown(name, value);
    }

    void keepUnfit(JsonValue value) {
        if (property == null) {
            throw new IllegalStateException("A value was read before nextProperty was called");
        }
        extras().unfit(property, value);
    }

    ExtraProperties close() {
        return extras == null ? ExtraProperties.EMPTY : extras.collected();
    }

    private ExtraProperties.Collector extras() {
        if (extras == null) {
            extras = new ExtraProperties.Collector();
        }
        return extras;
    }
}
