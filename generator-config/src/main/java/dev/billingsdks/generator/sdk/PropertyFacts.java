package dev.billingsdks.generator.sdk;

/**
 * A property of a model.
 *
 * @param index its place among the names that the reader matches
 * @param jsonName its name in JSON
 * @param name its name in Java: field, accessor and setter
 * @param type its type in Java
 * @param required whether the document says that it is always present
 * @param nullable whether the document lets it be null
 * @param readOnly whether only the vendor sends it
 * @param base64 whether its text is Base64
 * @param doc what the document says of it
 */
public record PropertyFacts(
        int index,
        String jsonName,
        String name,
        JavaType type,
        boolean required,
        boolean nullable,
        boolean readOnly,
        boolean base64,
        Doc doc)
        implements Member {

    /** Returns whether the vendor has deprecated it. */
    public boolean deprecated() {
        return doc.deprecated();
    }

    /** Returns whether the accessor never returns null. */
    public boolean certain() {
        return required && !nullable;
    }

    /** Returns the type that the accessor returns, without its nullness. */
    public String accessorType() {
        return certain() ? type.plainText() : type.text();
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
