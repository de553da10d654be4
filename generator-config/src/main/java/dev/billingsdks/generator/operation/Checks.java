package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.Check.Rule;
import dev.billingsdks.generator.sdk.JavaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the limits that the document sets for a parameter. */
final class Checks {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final int SMALLEST_SCALE = 2_000;

    private Checks() {}

    static List<Check> of(String name, JsonNode schema, JavaType type, boolean required, String place) {
        List<Check> checks = new ArrayList<>();
        if (required) {
            checks.add(Check.required(name));
        }
        if (type == JavaType.STRING) {
            limit(checks, Rule.MIN_LENGTH, "minLength", name, schema, place);
            limit(checks, Rule.MAX_LENGTH, "maxLength", name, schema, place);
        } else if (type == JavaType.INT32 || type == JavaType.INT64) {
            limit(checks, Rule.MINIMUM, "minimum", name, schema, place);
            limit(checks, Rule.MAXIMUM, "maximum", name, schema, place);
        } else if (type instanceof JavaType.ListType) {
            limit(checks, Rule.MIN_ITEMS, "minItems", name, schema, place);
            limit(checks, Rule.MAX_ITEMS, "maxItems", name, schema, place);
        }
        return List.copyOf(checks);
    }

    /** Adds that a path parameter cannot be empty, as that would be another path. */
    static List<Check> notEmpty(List<Check> checks, String name, JavaType type) {
        Rule rule = rule(type);
        if (rule == null || checks.stream().anyMatch(check -> check.rule() == rule)) {
            return checks;
        }
        List<Check> more = new ArrayList<>(checks);
        more.add(new Check(rule, List.of(name), 1));
        return List.copyOf(more);
    }

    private static @Nullable Rule rule(JavaType type) {
        if (type == JavaType.STRING) {
            return Rule.MIN_LENGTH;
        }
        return type instanceof JavaType.ListType ? Rule.MIN_ITEMS : null;
    }

    /** A limit between two integers is that of the nearer one within it; a limit that no value reaches is ignored. */
    private static void limit(
            List<Check> checks, Rule rule, String keyword, String name, JsonNode schema, String place) {
        JsonNode declared = schema.path(keyword);
        if (declared.isMissingNode()) {
            return;
        }
        if (!declared.isNumber()) {
            throw new InvalidSpecException(place, keyword + " has to be a number, but is " + declared);
        }
        if (declared.decimalValue().abs().compareTo(LARGEST) > 0) {
            return;
        }
        BigDecimal limit = withoutExponent(declared.decimalValue())
                .setScale(0, keyword.startsWith("min") ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean isInt = limit.longValue() == limit.intValue();
        if (isInt || rule == Rule.MINIMUM || rule == Rule.MAXIMUM) {
            checks.add(new Check(rule, List.of(name), limit.longValue()));
        }
    }

    /** A number such as 1e-999999999 has to be rounded without its digits, which take gigabytes. */
    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() > SMALLEST_SCALE ? BigDecimal.valueOf(number.signum(), 1) : number;
    }
}
