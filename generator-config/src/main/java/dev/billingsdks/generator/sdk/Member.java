package dev.billingsdks.generator.sdk;

/** What a builder sets: a property of a model or a parameter of a request. */
public interface Member {

    /** Returns the field, accessor and setter. */
    String name();

    /** Returns how it is held. */
    JavaType type();

    /** Returns whether the setter takes null: to send null, or to omit an optional value. */
    boolean setterTakesNull();

    /** Returns whether the setter has to reject null itself. */
    default boolean setterRefusesNull() {
        return !setterTakesNull() && !type().primitive() && !type().copied();
    }
}
