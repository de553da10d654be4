package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.JavaType;

/** The comments of a request's accessors and setters. */
final class ParameterDocs {

    /** What is said of whatever the vendor has deprecated. */
    static final String DEPRECATED = "@deprecated the vendor has deprecated it";

    private ParameterDocs() {}

    static String accessor(String what, String wireName, JsonNode declared, boolean required, boolean deprecated) {
        String description = declared.path("description").asText("");
        String subject = "Returns the " + named(what, wireName);
        Javadoc doc =
                Javadoc.of(description.isBlank() ? subject + "." : subject + ": " + Javadoc.markdown(description));
        if (!required) {
            doc = doc.with("@return the value, or null where it is not sent");
        }
        return (deprecated ? doc.with(DEPRECATED) : doc).render("    ");
    }

    static String setter(String what, String wireName, boolean required, JavaType type, boolean deprecated) {
        Javadoc doc = Javadoc.of(
                "Sets the " + named(what, wireName) + (required || type.primitive() ? "." : "; null leaves it out."));
        return (deprecated ? doc.with(DEPRECATED) : doc).render("        ");
    }

    private static String named(String what, String wireName) {
        return what + (wireName.isEmpty() ? "" : " " + Javadoc.code(wireName));
    }
}
