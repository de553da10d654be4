package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.document.DocumentNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a string or a number that all of the schemas allow; another number of the sample gives another value if they allow several. */
final class SampleScalar {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<DocumentNode> schemas;
    private final int number;

    SampleScalar(List<DocumentNode> schemas, int number) {
        this.schemas = schemas;
        this.number = number;
    }

    /** Returns nothing if a pattern is not supported. */
    Optional<JsonNode> string() {
        String pattern = text("pattern");
        String format = text("format");
        if (pattern != null && (format == null || !isKnown(format))) {
            return PatternSample.of(pattern).map(sample -> JSON.stringNode(padded(sample)));
        }
        return Optional.of(JSON.stringNode(format == null ? padded("text" + number) : formatted(format)));
    }

    JsonNode number(boolean integer) {
        BigDecimal value = integer
                ? BigDecimal.valueOf(number)
                : BigDecimal.valueOf(number).add(new BigDecimal("0.5"));
        BigDecimal step = limit("multipleOf");
        BigDecimal smallest = integer || step != null ? BigDecimal.ONE : new BigDecimal("0.01");
        BigDecimal least = bound("minimum", "exclusiveMinimum", step == null ? smallest : step);
        BigDecimal most = bound("maximum", "exclusiveMaximum", (step == null ? smallest : step).negate());
        if (step != null) {
            value = value.multiply(step);
        }
        if (least != null && value.compareTo(least) < 0) {
            value = least;
        }
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        if (step != null) {
            value = value.divide(step, 0, RoundingMode.CEILING).multiply(step);
        }
        BigInteger whole = value.setScale(0, RoundingMode.CEILING).toBigInteger();
        return integer ? JSON.numberNode(whole) : JSON.numberNode(value.stripTrailingZeros());
    }

    private String formatted(String format) {
        String two = String.format(Locale.ROOT, "%02d", number % 60);
        return switch (format) {
            case "date-time" -> "2026-01-02T03:04:" + two + "Z";
            case "date" -> String.format(Locale.ROOT, "2026-01-%02d", 1 + number % 28);
            case "time" -> "03:04:" + two + "Z";
            case "duration" -> "P" + (1 + number % 9) + "D";
            case "uuid" -> String.format(Locale.ROOT, "6f1c6f5e-9d1b-4b0a-8c3f-%012x", number);
            case "uri", "url", "iri" -> "https://sample.example/" + number;
            case "uri-reference", "iri-reference" -> "/sample/" + number;
            case "email", "idn-email" -> "text" + number + "@example.com";
            case "hostname", "idn-hostname" -> "text" + number + ".example.com";
            case "ipv4" -> "192.0.2." + number % 256;
            case "ipv6" -> "2001:db8::" + Integer.toHexString(number % 0xffff);
            case "byte" -> "c2FtcGxl";
            case "decimal" -> number + ".5";
            case "int32", "int64" -> Integer.toString(number);
            default -> padded("text" + number);
        };
    }

    private boolean isKnown(String format) {
        return !formatted(format).startsWith("text" + number);
    }

    private String padded(String text) {
        BigDecimal least = limit("minLength");
        BigDecimal most = limit("maxLength");
        String padded = least == null || text.length() >= least.intValue()
                ? text
                : text + "x".repeat(least.intValue() - text.length());
        // The end differs between samples.
        return most == null || padded.length() <= most.intValue()
                ? padded
                : padded.substring(padded.length() - most.intValue());
    }

    private @Nullable BigDecimal bound(String limit, String exclusive, BigDecimal inside) {
        BigDecimal plain = limit(limit);
        BigDecimal strict = limit(exclusive);
        boolean flagged = keyword(exclusive).anyMatch(value -> value.booleanValue(false));
        if (strict != null) {
            return strict.add(inside);
        }
        return plain != null && flagged ? plain.add(inside) : plain;
    }

    private @Nullable BigDecimal limit(String name) {
        return keyword(name)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String text(String name) {
        return keyword(name)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse(null);
    }

    private Stream<JsonNode> keyword(String name) {
        return schemas.stream().map(schema -> schema.value().path(name));
    }
}
