package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.SchemaShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the text of a parameter as the JSON value that its schema requires. */
final class WireValue {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final SchemaValidator schemas;

    WireValue(SchemaValidator schemas) {
        this.schemas = schemas;
    }

    /** Reads one decoded text; where several readings are possible, the first that the schema accepts. */
    JsonNode scalar(String text, DocumentNode schema) {
        List<JsonNode> readings = readings(text, SchemaShape.of(schema));
        return readings.stream()
                .filter(reading -> schemas.problems(schema, reading).isEmpty())
                .findFirst()
                .orElse(readings.get(0));
    }

    JsonNode array(List<String> texts, DocumentNode schema) {
        DocumentNode items = SchemaShape.of(schema).items().orElse(null);
        return Json.tree(texts.stream()
                .map(text -> items == null ? Json.tree(text) : scalar(text, items))
                .toList());
    }

    JsonNode object(Map<String, String> texts, DocumentNode schema) {
        Map<String, DocumentNode> properties = SchemaShape.of(schema).properties();
        DocumentNode others = schema.at("additionalProperties");
        Map<String, JsonNode> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            DocumentNode member = properties.getOrDefault(name, others);
            values.put(name, member.value().isObject() ? scalar(text, member) : Json.tree(text));
        });
        return Json.tree(values);
    }

    private static List<JsonNode> readings(String text, SchemaShape shape) {
        List<JsonNode> readings = new ArrayList<>();
        boolean numeric = shape.admits("number")
                ? NUMBER.matcher(text).matches()
                : INTEGER.matcher(text).matches();
        if (numeric && (shape.admits("integer") || shape.admits("number"))) {
            readings.add(Json.parse(text));
        }
        if (shape.admits("boolean") && (text.equals("true") || text.equals("false"))) {
            readings.add(Json.tree(Boolean.valueOf(text)));
        }
        readings.add(Json.tree(text));
        return readings;
    }
}
