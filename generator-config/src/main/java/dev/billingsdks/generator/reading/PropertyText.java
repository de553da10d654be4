package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.JavaType;

/**
 * The comments of a property's accessors and setters.
 *
 * @param jsonName its name in JSON
 * @param description the vendor's text about it, or an empty one
 * @param format its format, or an empty text
 * @param deprecated whether the document deprecates it
 */
record PropertyText(String jsonName, String description, String format, boolean deprecated) {

    private static final String ACCESSOR_INDENT = "    ";
    private static final String SETTER_INDENT = "        ";

    String accessor(boolean required, boolean nullable) {
        Javadoc doc = description.isBlank()
                ? Javadoc.of("Returns " + name() + "." + encoding())
                : Javadoc.of("Returns " + name() + ": " + Javadoc.markdown(description) + encoding());
        if (!required || nullable) {
            doc = doc.with("@return the value, or null where the vendor sent none");
        }
        return Deprecation.of(doc, deprecated).render(ACCESSOR_INDENT);
    }

    String presence() {
        Javadoc doc = Javadoc.of("Returns whether " + name() + " is there, be it with the value null.");
        return Deprecation.of(doc, deprecated).render(ACCESSOR_INDENT);
    }

    String setter(boolean required, boolean nullable, JavaType type) {
        String text = "Sets " + name();
        if (nullable) {
            text += "; null is sent as null";
        } else if (!required && !type.primitive()) {
            text += "; null leaves it out";
        }
        return Deprecation.of(Javadoc.of(text + "." + encoding()), deprecated).render(SETTER_INDENT);
    }

    private String name() {
        return Javadoc.code(jsonName);
    }

    private String encoding() {
        return format.equals("byte") ? " It is Base64." : "";
    }
}
