package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * A parameter of an operation, or its body.
 *
 * @param location {@code path}, {@code query}, {@code header} or {@code body}
 * @param wireName its name on the wire
 * @param name its name in Java
 * @param type how it is held
 * @param required whether {@code build()} insists on it
 * @param joined whether an array goes into one value with commas, and not into one value for each element
 * @param checks the calls on RequestCheck that {@code build()} makes for it
 * @param doc the comment of its accessor
 * @param setterDoc the comment of its setter
 */
public record ParameterFacts(
        String location,
        String wireName,
        String name,
        JavaType type,
        boolean required,
        boolean joined,
        List<String> checks,
        String doc,
        String setterDoc)
        implements Member {

    /** Returns the type that the accessor returns, without its nullness. */
    public String accessorType() {
        return required ? type.plainText() : type.text();
    }

    /** Returns the type that the setter takes, without its nullness. */
    public String setterType() {
        return type.plainText();
    }

    @Override
    public boolean setterTakesNull() {
        return !required && !type.primitive();
    }

    /** Returns whether it is the body. */
    public boolean body() {
        return location.equals("body");
    }

    /** Returns whether the body is a model, which a caller can build in place. */
    public boolean modelBody() {
        return body() && type instanceof JavaType.ModelType;
    }

    /** Returns the method of RequestParameters that takes it. */
    public String setMethod() {
        return joined ? location + "Joined" : location;
    }
}
