package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema requires, independent of its spelling: references and allOf are merged, and null is separate from the types, whether it
 * is written as {@code nullable}, a type, a value or an alternative.
 */
final class SchemaFacts {
    private static final Set<String> LIMITS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "uniqueItems",
            "pattern");
    private static final Set<String> TEXTS = Set.of("title", "description");

    private final SpecDocument document;
    private final Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private @Nullable Set<String> types;
    private boolean nullable;
    private @Nullable Set<JsonNode> values;
    private String format = "";
    private final Map<String, JsonNode> limits = new LinkedHashMap<>();
    private final Map<String, JsonNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private @Nullable JsonNode additional;
    private @Nullable JsonNode items;
    private List<JsonNode> alternatives = List.of();
    private final Map<String, JsonNode> annotations = new LinkedHashMap<>();

    private SchemaFacts(SpecDocument document) {
        this.document = document;
    }

    static SchemaFacts of(SpecDocument document, JsonNode schema) {
        SchemaFacts facts = new SchemaFacts(document);
        facts.absorb(schema);
        facts.inferType();
        return facts;
    }

    /** Returns the types without null, or null if any type is permitted. */
    @Nullable
    Set<String> types() {
        return types;
    }

    boolean nullable() {
        return nullable;
    }

    /** Returns the values of an enum without null, or null if absent. */
    @Nullable
    Set<JsonNode> values() {
        return values;
    }

    /** Returns the format, or an empty text if absent or if it does not affect the value. */
    String format() {
        return format.equals("password") ? "" : format;
    }

    Map<String, JsonNode> limits() {
        return limits;
    }

    Map<String, JsonNode> properties() {
        return properties;
    }

    boolean requires(String property) {
        return required.contains(property);
    }

    /** Returns the schema of properties that are not declared: a schema, true or false. */
    JsonNode additional() {
        return additional == null ? JsonNodeFactory.instance.booleanNode(true) : additional;
    }

    JsonNode items() {
        return items == null ? JsonNodeFactory.instance.objectNode() : items;
    }

    /** Returns the alternatives of oneOf or anyOf without null: none, or at least two. */
    List<JsonNode> alternatives() {
        return alternatives;
    }

    /** Returns title and description, if present. */
    Map<String, JsonNode> texts() {
        Map<String, JsonNode> texts = new LinkedHashMap<>(annotations);
        texts.keySet().retainAll(TEXTS);
        return texts;
    }

    JsonNode annotation(String name) {
        return annotations.getOrDefault(name, JsonNodeFactory.instance.missingNode());
    }

    boolean is(String flag) {
        return annotation(flag).asBoolean();
    }

    private void absorb(JsonNode written) {
        if (!(written instanceof ObjectNode schema) || !open.add(schema)) {
            return;
        }
        if (schema.has("$ref")) {
            absorb(document.resolve(schema));
        }
        schema.path("allOf").forEach(this::absorb);
        absorbTypes(schema);
        absorbValues(schema);
        absorbObject(schema);
        absorbAlternatives(schema);
        schema.properties().forEach(field -> {
            if (LIMITS.contains(field.getKey())) {
                absorbLimit(schema, field.getKey(), field.getValue());
            } else if (TEXTS.contains(field.getKey())
                    || Set.of("default", "deprecated", "readOnly", "writeOnly", "discriminator")
                            .contains(field.getKey())) {
                annotations.put(field.getKey(), field.getValue());
            }
        });
        open.remove(schema);
    }

    private void absorbTypes(ObjectNode schema) {
        nullable |= schema.path("nullable").asBoolean();
        JsonNode type = schema.path("type");
        Set<String> named = new LinkedHashSet<>();
        if (type.isTextual()) {
            named.add(type.textValue());
        }
        type.forEach(item -> named.add(item.asText()));
        nullable |= named.remove("null");
        if (!type.isMissingNode()) {
            types = types == null || named.isEmpty() ? named : narrower(types, named);
        }
        if (schema.has("format")) {
            format = schema.get("format").asText();
        }
    }

    private static Set<String> narrower(Set<String> some, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(some);
        both.retainAll(others);
        return both.isEmpty() ? others : both;
    }

    private void absorbValues(ObjectNode schema) {
        Set<JsonNode> listed = new LinkedHashSet<>();
        schema.path("enum").forEach(listed::add);
        if (schema.has("const")) {
            listed.add(schema.get("const"));
        }
        if (listed.isEmpty()) {
            return;
        }
        nullable |= listed.removeIf(JsonNode::isNull);
        if (values != null) {
            listed.retainAll(values);
        }
        values = listed;
    }

    private void absorbObject(ObjectNode schema) {
        SpecDocument.members(schema.path("properties")).forEach((name, property) -> {
            JsonNode present = properties.get(name);
            properties.put(name, present == null || present.equals(property) ? property : both(present, property));
        });
        schema.path("required").forEach(name -> required.add(name.asText()));
        if (schema.has("additionalProperties")) {
            additional = schema.get("additionalProperties");
        }
        if (schema.has("items")) {
            items = schema.get("items");
        }
    }

    private static JsonNode both(JsonNode some, JsonNode other) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.putArray("allOf").add(some).add(other);
        return merged;
    }

    /** In OpenAPI 3.0, a boolean excludes the limit itself. */
    private void absorbLimit(ObjectNode schema, String name, JsonNode value) {
        boolean exclusive = schema.path("exclusiveM" + name.substring(1)).isBoolean()
                && schema.path("exclusiveM" + name.substring(1)).booleanValue();
        if (exclusive) {
            limits.put("exclusiveM" + name.substring(1), value);
        } else if (!value.isBoolean() || value.booleanValue()) {
            if (!(name.startsWith("exclusive") && value.isBoolean())) {
                limits.put(name, value);
            }
        }
    }

    private void absorbAlternatives(ObjectNode schema) {
        List<JsonNode> found = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(keyword)) {
                if (isNull(alternative)) {
                    nullable = true;
                } else {
                    found.add(alternative);
                }
            }
        }
        if (found.size() == 1) {
            absorb(found.get(0));
        } else if (!found.isEmpty() && found.stream().allMatch(SchemaFacts::isPlainType)) {
            types = new LinkedHashSet<>();
            found.forEach(alternative -> types.add(alternative.get("type").asText()));
        } else if (!found.isEmpty() && found.stream().allMatch(alternative -> alternative.has("const"))) {
            values = new LinkedHashSet<>();
            found.forEach(alternative -> values.add(alternative.get("const")));
        } else if (!found.isEmpty()) {
            alternatives = List.copyOf(found);
        }
    }

    private static boolean isNull(JsonNode schema) {
        boolean lone =
                schema.path("enum").size() == 1 && schema.path("enum").get(0).isNull();
        return lone || schema.path("type").asText().equals("null");
    }

    private static boolean isPlainType(JsonNode schema) {
        return schema.path("type").isTextual()
                && schema.properties().stream()
                        .allMatch(field -> field.getKey().equals("type") || TEXTS.contains(field.getKey()));
    }

    private void inferType() {
        if (types != null) {
            return;
        }
        if (!properties.isEmpty() || additional != null) {
            types = Set.of("object");
        } else if (items != null) {
            types = Set.of("array");
        } else if (values != null) {
            types = new LinkedHashSet<>();
            values.forEach(value -> types.add(typeOf(value)));
        }
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            default -> "object";
        };
    }
}
