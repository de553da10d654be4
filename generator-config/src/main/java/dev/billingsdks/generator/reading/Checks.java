package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.JavaType;
import java.util.ArrayList;
import java.util.List;

/** The limits that the document sets a parameter, as calls on the runtime's RequestCheck. */
final class Checks {

    private Checks() {}

    static List<String> of(String name, JsonNode schema, JavaType type, boolean required, String place) {
        List<String> checks = new ArrayList<>();
        if (required) {
            checks.add(".required(\"" + name + "\", " + name + ")");
        }
        if (type == JavaType.STRING) {
            limit(checks, "minLength", name, schema, place);
            limit(checks, "maxLength", name, schema, place);
        } else if (type == JavaType.INT32 || type == JavaType.INT64) {
            limit(checks, "minimum", name, schema, place);
            limit(checks, "maximum", name, schema, place);
        } else if (type instanceof JavaType.ListType) {
            limit(checks, "minItems", name, schema, place);
            limit(checks, "maxItems", name, schema, place);
        }
        return List.copyOf(checks);
    }

    private static void limit(List<String> checks, String keyword, String name, JsonNode schema, String place) {
        JsonNode limit = schema.path(keyword);
        if (limit.isMissingNode()) {
            return;
        }
        if (!limit.canConvertToLong() || !limit.isIntegralNumber()) {
            throw new InvalidSpecException(place, keyword + " has to be a whole number, but is " + limit);
        }
        String literal = limit.canConvertToInt() ? limit.asText() : limit.asText() + "L";
        checks.add("." + keyword + "(\"" + name + "\", " + name + ", " + literal + ")");
    }
}
