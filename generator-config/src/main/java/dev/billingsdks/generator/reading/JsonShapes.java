package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what tells a union's variants apart as expressions of the runtime's JsonShape. */
final class JsonShapes {

    private static final int LINE_LENGTH = 84;

    private final SpecDocument document;
    private final @Nullable Discriminator discriminator;

    JsonShapes(SpecDocument document, @Nullable Discriminator discriminator) {
        this.document = document;
        this.discriminator = discriminator;
    }

    /** Returns the expression for a variant, in one line where it is short. */
    List<String> expression(JsonNode variant, String place) {
        Shape shape = Shape.of(document, variant, place);
        boolean object = shape.kind() == Shape.Kind.OBJECT || shape.kind() == Shape.Kind.UNION;
        List<String> tags = discriminator == null || !object ? List.of() : discriminator.tags(document, variant);
        if (!tags.isEmpty()) {
            return List.of("JsonShape.object().constant(" + quoted(List.of(discriminator.property())) + ", "
                    + quoted(tags) + ")");
        }
        return switch (shape.kind()) {
            case STRING, ENUM -> List.of("JsonShape.string()");
            case BOOLEAN -> List.of("JsonShape.bool()");
            case INTEGER -> List.of("JsonShape.integer()");
            case NUMBER -> List.of("JsonShape.number()");
            case ARRAY -> List.of("JsonShape.array(" + element(shape.schema().path("items"), place) + ")");
            case MAP -> List.of("JsonShape.map(" + element(shape.schema().path("additionalProperties"), place) + ")");
            case OBJECT -> object(shape.schema());
            case UNION -> List.of("JsonShape.anyOf(" + alternatives(shape, place) + ")");
            case ANY -> List.of("JsonShape.any()");
        };
    }

    /** An element is told by its kind and what it must have, and what is in it by its kind. */
    private String element(JsonNode schema, String place) {
        if (!schema.isObject()) {
            return "JsonShape.any()";
        }
        Shape shape = Shape.of(document, schema, place);
        String expression = switch (shape.kind()) {
            case STRING, ENUM -> "JsonShape.string()";
            case BOOLEAN -> "JsonShape.bool()";
            case INTEGER -> "JsonShape.integer()";
            case NUMBER -> "JsonShape.number()";
            case ARRAY -> "JsonShape.array(JsonShape.any())";
            case MAP -> "JsonShape.map(JsonShape.any())";
            case OBJECT -> required(shape.schema());
            case UNION, ANY -> "JsonShape.any()";
        };
        return shape.nullable() ? expression + ".orNull()" : expression;
    }

    private String alternatives(Shape union, String place) {
        Set<String> alternatives = new LinkedHashSet<>();
        union.variants().forEach(variant -> alternatives.add(element(variant, place)));
        return String.join(", ", alternatives);
    }

    private static String required(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return "JsonShape.object()" + (required.isEmpty() ? "" : ".required(" + quoted(required) + ")");
    }

    private List<String> object(JsonNode schema) {
        Set<String> demanded = new LinkedHashSet<>();
        schema.path("required").forEach(name -> demanded.add(name.asText()));
        List<String> lines = new ArrayList<>(List.of("JsonShape.object()"));
        Map<String, JsonNode> properties = SpecDocument.members(schema.path("properties"));
        Map<String, String> constants = new LinkedHashMap<>();
        properties.forEach((name, property) -> constant(name, property, constants));
        List<String> required =
                demanded.stream().filter(name -> !constants.containsKey(name)).toList();
        List<String> optional = properties.keySet().stream()
                .filter(name -> !demanded.contains(name) && !constants.containsKey(name))
                .toList();
        if (!required.isEmpty()) {
            lines.addAll(call("required", required));
        }
        constants.forEach((name, value) -> lines.add((demanded.contains(name) ? ".constant(" : ".constantIfPresent(")
                + quoted(List.of(name)) + ", " + value + ")"));
        if (!optional.isEmpty()) {
            lines.addAll(call("optional", optional));
        }
        String oneLine = String.join("", lines);
        return oneLine.length() <= LINE_LENGTH ? List.of(oneLine) : lines;
    }

    private void constant(String name, JsonNode property, Map<String, String> constants) {
        if (!property.isObject()) {
            return;
        }
        Shape shape = Shape.of(document, property, name);
        List<JsonNode> values = Keywords.values(shape.schema());
        boolean known = values.size() == 1
                && (values.get(0).isTextual() || values.get(0).isBoolean());
        if (known && !shape.nullable()) {
            JsonNode value = values.get(0);
            constants.put(name, value.isBoolean() ? value.asText() : quoted(List.of(value.asText())));
        }
    }

    private static List<String> call(String method, List<String> names) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("." + method + "(");
        for (String name : names) {
            String argument = quoted(List.of(name)) + (name.equals(names.get(names.size() - 1)) ? ")" : ",");
            if (line.length() + argument.length() + 1 > LINE_LENGTH
                    && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder("        ");
            } else if (line.charAt(line.length() - 1) == ',') {
                line.append(' ');
            }
            line.append(argument);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + JavaText.literal(name) + "\"").collect(Collectors.joining(", "));
    }
}
