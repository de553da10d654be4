package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.sdk.JavaType;
import java.util.Set;

/** The types that a cursor or an id can have in Java: texts on the wire, and integers. */
final class PositionTypes {

    private static final Set<JavaType> TEXTS =
            Set.of(JavaType.STRING, JavaType.UUID, JavaType.DATE_TIME, JavaType.DATE, JavaType.URI);

    private static final Set<JavaType> INTEGERS = Set.of(JavaType.INT32, JavaType.INT64);

    private PositionTypes() {}

    static boolean isPosition(JavaType type) {
        return TEXTS.contains(type) || INTEGERS.contains(type);
    }

    /** Returns whether a parameter takes the position that a response has: as text, or as an integer of the same kind. */
    static boolean fit(JavaType parameter, JavaType position) {
        if (INTEGERS.contains(parameter)) {
            return INTEGERS.contains(position);
        }
        return parameter == JavaType.STRING
                ? isPosition(position)
                : TEXTS.contains(parameter) && (position == parameter || position == JavaType.STRING);
    }
}
