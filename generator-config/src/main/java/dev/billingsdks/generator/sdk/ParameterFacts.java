package dev.billingsdks.generator.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, or its body.
 *
 * @param location {@code path}, {@code query}, {@code header}, {@code cookie}, {@code body} or {@code part}
 * @param wireName its name on the wire
 * @param name its name in Java
 * @param type its type in Java
 * @param required whether {@code build()} requires it
 * @param style the constant of ParameterStyle, or null for the default of its place
 * @param contentType the media type of a part, or null for that of its value
 * @param checks what {@code build()} checks of it
 * @param doc what the document says of it
 */
public record ParameterFacts(
        String location,
        String wireName,
        String name,
        JavaType type,
        boolean required,
        @Nullable String style,
        @Nullable String contentType,
        List<Check> checks,
        Doc doc)
        implements Member {

    /** Returns whether the vendor has deprecated it. */
    public boolean deprecated() {
        return doc.deprecated();
    }

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

    /** Returns whether it is a body whose properties are set on the builder of the params. */
    public boolean modelBody() {
        return body() && type instanceof JavaType.ModelType;
    }
}
