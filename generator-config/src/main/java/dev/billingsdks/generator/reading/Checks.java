package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.JavaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** Adds that a path parameter cannot be empty, as that would be another path. */
    static List<String> notEmpty(List<String> checks, String name, JavaType type) {
        String keyword = type == JavaType.STRING ? "minLength" : type instanceof JavaType.ListType ? "minItems" : "";
        if (keyword.isEmpty() || checks.stream().anyMatch(check -> check.startsWith("." + keyword + "("))) {
            return checks;
        }
        List<String> more = new ArrayList<>(checks);
        more.add("." + keyword + "(\"" + name + "\", " + name + ", 1)");
        return List.copyOf(more);
    }

    /** A limit between two whole numbers is that of the nearer one within it; one that no value reaches is none. */
    private static void limit(List<String> checks, String keyword, String name, JsonNode schema, String place) {
        JsonNode declared = schema.path(keyword);
        if (declared.isMissingNode()) {
            return;
        }
        if (!declared.isNumber()) {
            throw new InvalidSpecException(place, keyword + " has to be a number, but is " + declared);
        }
        if (declared.decimalValue().abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return;
        }
        BigDecimal limit = declared.decimalValue()
                .setScale(0, keyword.startsWith("min") ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean isInt = limit.longValue() == limit.intValue();
        if (isInt || keyword.endsWith("imum")) {
            checks.add(
                    "." + keyword + "(\"" + name + "\", " + name + ", " + limit.toBigInteger() + (isInt ? ")" : "L)"));
        }
    }
}
