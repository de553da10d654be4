package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The limits that the options of a field state, in the form of {@code yandex/cloud/validation.proto}. */
final class ProtoLimits {

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern RANGE = Pattern.compile("\\s*(" + NUMBER + ")\\s*-\\s*(" + NUMBER + ")\\s*");
    private static final Pattern BOUND = Pattern.compile("\\s*(<=|>=|<|>)\\s*(" + NUMBER + ")\\s*");
    private static final Pattern SOME = Pattern.compile("^\\s*(>\\s*\\d|>=\\s*[1-9]|[1-9]\\d*\\s*(-|$))");
    private static final Pattern EXACT = Pattern.compile("\\s*(" + NUMBER + ")\\s*");

    private ProtoLimits() {}

    /** Two keywords of a schema for the bounds of one limit. */
    private record Keywords(String least, String most) {}

    /** Adds what a schema states differently from the limit of a length. */
    static void length(@Nullable String limit, JsonNode schema, List<String> problems) {
        compare("length", limit, schema, new Keywords("minLength", "maxLength"), problems);
    }

    static void value(@Nullable String limit, JsonNode schema, List<String> problems) {
        compare("value", limit, schema, new Keywords("minimum", "maximum"), problems);
    }

    static void listSize(@Nullable String limit, JsonNode schema, List<String> problems) {
        compare("size", limit, schema, new Keywords("minItems", "maxItems"), problems);
    }

    static void mapSize(@Nullable String limit, JsonNode schema, List<String> problems) {
        compare("size", limit, schema, new Keywords("minProperties", "maxProperties"), problems);
    }

    /** Returns whether a list of this size is not empty, and so is present in JSON, whether or not it is called required. */
    static boolean requiresElements(@Nullable String size) {
        Matcher least = SOME.matcher(size == null ? "" : size);
        return least.find();
    }

    /** A pattern of a proto holds for the whole text, so that anchors make no difference. */
    static void pattern(@Nullable String pattern, JsonNode schema, List<String> problems) {
        if (pattern == null) {
            return;
        }
        String stated = schema.path("pattern").asText("");
        if (!unanchored(stated).equals(unanchored(pattern))) {
            problems.add("the pattern is " + pattern + " in the protos, and " + (stated.isEmpty() ? "absent" : stated)
                    + " in the document");
        }
    }

    private static String unanchored(String pattern) {
        return pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
    }

    private static void compare(
            String what, @Nullable String limit, JsonNode schema, Keywords keywords, List<String> problems) {
        if (limit == null) {
            return;
        }
        Matcher range = RANGE.matcher(limit);
        Matcher bound = BOUND.matcher(limit);
        Matcher exact = EXACT.matcher(limit);
        boolean states;
        if (range.matches()) {
            states =
                    states(schema, keywords.least(), range.group(1)) && states(schema, keywords.most(), range.group(2));
        } else if (bound.matches()) {
            states = states(schema, bound.group(1), keywords, bound.group(2));
        } else if (exact.matches()) {
            states =
                    states(schema, keywords.least(), exact.group(1)) && states(schema, keywords.most(), exact.group(1));
        } else {
            problems.add("the " + what + " is " + limit + " in the protos, which is compared by hand");
            return;
        }
        if (!states) {
            problems.add("the " + what + " is " + limit + " in the protos, and " + stated(schema, keywords)
                    + " in the document");
        }
    }

    /** An exclusive bound of an integer is the next inclusive one, too. */
    private static boolean states(JsonNode schema, String sign, Keywords keywords, String number) {
        BigDecimal value = new BigDecimal(number);
        return switch (sign) {
            case "<=" -> states(schema, keywords.most(), number);
            case ">=" -> states(schema, keywords.least(), number);
            case "<" ->
                states(schema, keywords.most(), value.subtract(BigDecimal.ONE).toString());
            default ->
                states(schema, keywords.least(), value.add(BigDecimal.ONE).toString());
        };
    }

    /** No lower bound is a bound of zero for what cannot be less. */
    private static boolean states(JsonNode schema, String keyword, String number) {
        JsonNode stated = schema.path(keyword);
        BigDecimal value = new BigDecimal(number);
        if (stated.isMissingNode() && value.signum() == 0) {
            return !keyword.startsWith("max") && !keyword.equals("minimum");
        }
        return stated.isNumber() && stated.decimalValue().compareTo(value) == 0;
    }

    private static String stated(JsonNode schema, Keywords keywords) {
        JsonNode least = schema.path(keywords.least());
        JsonNode most = schema.path(keywords.most());
        if (least.isMissingNode() && most.isMissingNode()) {
            return "absent";
        }
        if (least.isMissingNode()) {
            return keywords.most() + " " + most.asText();
        }
        return keywords.least() + " " + least.asText()
                + (most.isMissingNode() ? "" : ", " + keywords.most() + " " + most.asText());
    }
}
