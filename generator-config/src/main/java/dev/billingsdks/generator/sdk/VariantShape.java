package dev.billingsdks.generator.sdk;

import java.util.List;

/** What JSON the values of a union's variant have, as far as it tells them from those of other variants. */
public sealed interface VariantShape {

    /** A kind of JSON value. */
    enum Kind implements VariantShape {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        ANY
    }

    /** An array of one kind of elements. */
    record ArrayShape(VariantShape element) implements VariantShape {}

    /** An object whose property names are data. */
    record MapShape(VariantShape value) implements VariantShape {}

    /**
     * An object.
     *
     * @param required the properties that it has
     * @param constants the properties with a constant value
     * @param optional the properties that it may have
     */
    record ObjectShape(List<String> required, List<ConstantProperty> constants, List<String> optional)
            implements VariantShape {}

    /**
     * A property with constant values.
     *
     * @param values strings and booleans
     * @param required whether it is present
     */
    record ConstantProperty(String name, List<Object> values, boolean required) {}

    /** A value of one of several shapes. */
    record AnyShape(List<VariantShape> shapes) implements VariantShape {}

    /** A value that may also be null. */
    record NullableShape(VariantShape shape) implements VariantShape {}
}
