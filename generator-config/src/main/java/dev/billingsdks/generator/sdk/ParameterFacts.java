package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, or its body.
 *
 * @param location {@code path}, {@code query}, {@code header}, {@code cookie}, {@code body} or {@code part}
 * @param wireName its name on the wire, as it stands in a string literal
 * @param name its name in Java
 * @param type how it is held
 * @param required whether {@code build()} insists on it
 * @param deprecated whether the vendor has deprecated it
 * @param style the constant of ParameterStyle, or null for the default of its place
 * @param contentType the media type of a part, or null for that of its value
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
        boolean deprecated,
        @Nullable String style,
        @Nullable String contentType,
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
}
