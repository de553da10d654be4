package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.JavaType;

/** The comments of a model's accessors and setters. */
final class PropertyText {

    private static final String ACCESSOR_INDENT = "    ";
    private static final String SETTER_INDENT = "        ";

    private PropertyText() {}

    static String accessor(String jsonName, String description, boolean required, boolean nullable) {
        Javadoc doc = description.isBlank()
                ? Javadoc.of("Returns {@code " + jsonName + "}.")
                : Javadoc.of("Returns {@code " + jsonName + "}: " + Javadoc.markdown(description));
        if (!required || nullable) {
            doc = doc.with("@return the value, or null where the vendor sent none");
        }
        return doc.render(ACCESSOR_INDENT);
    }

    static String presence(String jsonName) {
        return Javadoc.of("Returns whether {@code " + jsonName + "} is there, be it with the value null.")
                .render(ACCESSOR_INDENT);
    }

    static String setter(String jsonName, boolean required, boolean nullable, JavaType type) {
        String text = "Sets {@code " + jsonName + "}";
        if (nullable) {
            text += "; null is sent as null";
        } else if (!required && !type.primitive()) {
            text += "; null leaves it out";
        }
        return Javadoc.of(text + ".").render(SETTER_INDENT);
    }
}
