package dev.billingsdks.generator.sdk;

/** What a builder sets: a property of a model or a parameter of a request. */
interface Member {

    /** Returns the field, accessor and setter. */
    String name();

    /** Returns how it is held. */
    JavaType type();

    /** Returns whether the setter takes null: to send null, or to leave something optional out. */
    boolean setterTakesNull();

    /** Returns whether the setter has to refuse null itself. */
    default boolean setterRefusesNull() {
        return !setterTakesNull() && !type().primitive() && !type().copied();
    }

    /** Returns the expression that the setter assigns. */
    default String assigned() {
        if (!type().copied()) {
            return name();
        }
        String copy = type().copy(name());
        return setterTakesNull() ? name() + " == null ? null : " + copy : copy;
    }
}
