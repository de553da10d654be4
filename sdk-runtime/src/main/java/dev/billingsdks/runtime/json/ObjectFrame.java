package dev.billingsdks.runtime.json;

import java.util.Set;
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

    /** The bits of the properties that are null, as {@link PropertyNames#nullBit} gives them. */
    private long nulls;

    /** The extras of the last object at this depth that had nulls and nothing else; most objects are alike. */
    private @Nullable ExtraProperties nullExtras;

    private @Nullable PropertyNames nullExtrasNames;
    private long nullExtrasBits;
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
        opened.nulls = 0;
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
    void reading(PropertyNames declared, int index) {
        property = index;
        if (nulls != 0) {
            nulls &= ~declared.nullBit(index);
        }
        if (extras != null) {
            extras.forget(declared.name(index));
        }
    }

    /** Notes that the value of a declared property is null. */
    void keepNull(PropertyNames declared, int index) {
        long bit = declared.nullBit(index);
        if (bit == PropertyNames.NO_BIT) {
            extras().isNull(declared.name(index));
        } else {
            nulls |= bit;
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

    ExtraProperties extraProperties(ReadBudget budget) {
        if (extras != null) {
            return extras.collected(names == null ? Set.of() : names.nulls(nulls));
        }
        return nulls == 0 || names == null ? ExtraProperties.EMPTY : nullExtras(names, budget);
    }

    private ExtraProperties nullExtras(PropertyNames declared, ReadBudget budget) {
        if (nullExtras == null || nullExtrasBits != nulls || nullExtrasNames != declared) {
            budget.charge(ReadBudget.NULLS + (long) ReadBudget.ELEMENT * Long.bitCount(nulls));
            nullExtras = ExtraProperties.ofNulls(declared.nulls(nulls));
            nullExtrasBits = nulls;
            nullExtrasNames = declared;
        }
        return nullExtras;
    }

    private ExtraProperties.Collector extras() {
        if (extras == null) {
            extras = new ExtraProperties.Collector();
        }
        return extras;
    }
}
