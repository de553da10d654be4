package dev.billingsdks.generator.sdk;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A property of a model.
 *
 * @param index its place among the names that the reader matches
 * @param literal its name in JSON, as a Java literal without its quotes
 * @param name its name in Java: field, accessor and setter
 * @param type how it is held
 * @param required whether the document says that it is always there
 * @param nullable whether the document lets it be null
 * @param deprecated whether the document deprecates it
 * @param doc the comment of its accessor
 * @param presenceDoc the comment of the method that tells absent from null
 * @param setterDoc the comment of its setter
 */
public record PropertyFacts(
        int index,
        String literal,
        String name,
        JavaType type,
        boolean required,
        boolean nullable,
        boolean deprecated,
        String doc,
        String presenceDoc,
        String setterDoc)
        implements Member {

    /** The names of parameters and variables beside which a model's fields are read. */
    private static final Set<String> HIDDEN = Set.of("other", "that", "writer");

    /** The names of the parameter and variables beside which a model's values are read, as {@link JavaType} has them. */
    private static final Pattern TAKEN = Pattern.compile("reader|property|element\\d*");

    /** Returns whether the accessor never returns null. */
    public boolean certain() {
        return required && !nullable;
    }

    /** Returns the type that the accessor returns, without its nullness. */
    public String accessorType() {
        return certain() ? type.plainText() : type.text();
    }

    /** Returns the field as code reads it where a parameter or variable may have its name. */
    public String field() {
        return HIDDEN.contains(name) ? "this." + name : name;
    }

    /** Returns the variable that holds the value while the model is read; no property's own name ends like that. */
    public String variable() {
        return TAKEN.matcher(name).matches() ? name + "_" : name;
    }

    @Override
    public boolean setterTakesNull() {
        return nullable || (!required && !type.primitive());
    }

    /** Returns the type that the setter takes, without its nullness. */
    public String setterType() {
        return nullable ? type.text() : type.plainText();
    }

    /** Returns the name of the method that tells an absent property from a null one. */
    public String presenceName() {
        return "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
