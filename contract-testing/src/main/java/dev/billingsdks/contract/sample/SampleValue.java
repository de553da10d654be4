package dev.billingsdks.contract.sample;

import dev.billingsdks.contract.check.Direction;
import dev.billingsdks.contract.check.SchemaValidator;
import dev.billingsdks.contract.document.DocumentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a value that a schema allows, always the same one: with every property if that is valid, and otherwise with the required ones
 * only. A recursive schema ends at its first repetition.
 */
final class SampleValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST_WITH_ALL_PROPERTIES = 4;

    private final SchemaValidator check;
    private final int number;
    private final boolean request;

    /**
     * Begins a sample.
     *
     * @param number makes this sample differ from those with other numbers, if the schema allows it
     * @param request whether it is sent, so that what is only read stays out, and the other way round
     */
    SampleValue(SchemaValidator check, int number, boolean request) {
        this.check = check;
        this.number = number;
        this.request = request;
    }

    /** Returns nothing if no valid value is found. */
    Optional<JsonNode> of(DocumentNode schema) {
        return Stream.of(true, false)
                .flatMap(all -> value(List.of(schema), new Place(Set.of(), all, number)).stream())
                .filter(sample -> isValid(schema, sample))
                .findFirst()
                .or(() -> example(schema));
    }

    private boolean isValid(DocumentNode schema, JsonNode value) {
        return request
                ? check.problems(schema, value, Direction.REQUEST).isEmpty()
                : check.problems(schema, value).isEmpty();
    }

    /** The vendor's own value, for what cannot be made from the schema. */
    private Optional<JsonNode> example(DocumentNode schema) {
        JsonNode resolved = schema.resolved().value();
        return Stream.concat(
                        Stream.of(resolved.path("example"), resolved.path("default")),
                        resolved.path("examples").isArray()
                                ? resolved.path("examples").valueStream()
                                : Stream.empty())
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .filter(value -> isValid(schema, value))
                .findFirst();
    }

    /** Makes a value that is valid against all of the schemas. */
    private Optional<JsonNode> value(List<DocumentNode> written, Place place) {
        List<DocumentNode> schemas = new ArrayList<>();
        Set<String> references = new LinkedHashSet<>(place.open);
        for (DocumentNode schema : written) {
            if (!collect(schema, schemas, references, place.open)) {
                return Optional.empty();
            }
        }
        Place inside = new Place(references, place.all, place.number);
        for (String choice : List.of("oneOf", "anyOf")) {
            for (DocumentNode schema : schemas) {
                if (schema.value().path(choice).isArray()) {
                    return chosen(schema, choice, schemas, inside);
                }
            }
        }
        return plain(schemas, inside);
    }

    /** Collects a schema, what it refers to and the parts of its allOf; false where one of them is open already. */
    private static boolean collect(
            DocumentNode schema, List<DocumentNode> schemas, Set<String> references, Set<String> open) {
        schemas.add(schema);
        boolean finite = true;
        if (schema.value().path("$ref").isString()) {
            DocumentNode target = schema.resolved();
            if (open.contains(target.pointer())) {
                return false;
            }
            references.add(target.pointer());
            finite = collect(target, schemas, references, open);
        }
        JsonNode parts = schema.value().path("allOf");
        for (int i = 0; finite && i < parts.size(); i++) {
            finite = collect(schema.written("allOf").written(i), schemas, references, open);
        }
        return finite;
    }

    private Optional<JsonNode> chosen(DocumentNode owner, String choice, List<DocumentNode> schemas, Place place) {
        // What they refer to is among them already.
        List<DocumentNode> others = schemas.stream()
                .map(schema ->
                        schema == owner ? schema.without(choice, "$ref", "allOf") : schema.without("$ref", "allOf"))
                .toList();
        int count = owner.value().path(choice).size();
        for (boolean all : place.all ? new boolean[] {true, false} : new boolean[] {false}) {
            for (int i = 0; i < count; i++) {
                DocumentNode alternative = owner.written(choice).written(i);
                List<DocumentNode> together = new ArrayList<>(others);
                together.add(alternative);
                Optional<JsonNode> sample = value(together, new Place(place.open, all, place.number))
                        .filter(value -> !value.isNull())
                        .map(value -> named(value, owner, alternative));
                if (sample.isPresent() && isValid(owner, sample.get())) {
                    return sample;
                }
            }
        }
        return Optional.empty();
    }

    /** Sets the discriminator's property, unless the alternative itself sets its value. */
    private static JsonNode named(JsonNode value, DocumentNode owner, DocumentNode alternative) {
        String property = owner.at("discriminator").text("propertyName", "");
        String reference = alternative.text("$ref", "");
        if (property.isEmpty() || reference.isEmpty() || !(value instanceof ObjectNode object)) {
            return value;
        }
        String schemaName = reference.substring(reference.lastIndexOf('/') + 1);
        String name = owner.at("discriminator").value().path("mapping").properties().stream()
                .filter(entry -> entry.getValue().asString("").equals(reference)
                        || entry.getValue().asString("").equals(schemaName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(schemaName);
        object.put(property, name);
        return object;
    }

    private Optional<JsonNode> plain(List<DocumentNode> schemas, Place place) {
        for (DocumentNode schema : schemas) {
            if (schema.value().has("const")) {
                return Optional.of(schema.value().path("const"));
            }
            if (schema.value().path("enum").isArray()) {
                return enumerated(schemas, place);
            }
        }
        return switch (type(schemas)) {
            case "boolean" -> Optional.of(JSON.booleanNode(place.number % 2 == 1));
            case "integer" -> Optional.of(new SampleScalar(schemas, place.number).number(true));
            case "number" -> Optional.of(new SampleScalar(schemas, place.number).number(false));
            case "string" -> string(schemas, place);
            case "array" -> array(schemas, place);
            case "object" -> object(schemas, place);
            case "null" -> Optional.of(JSON.nullNode());
            default -> Optional.of(JSON.stringNode("anything"));
        };
    }

    private Optional<JsonNode> enumerated(List<DocumentNode> schemas, Place place) {
        List<JsonNode> values = schemas.stream()
                .map(schema -> schema.value().path("enum"))
                .filter(JsonNode::isArray)
                .map(values1 ->
                        values1.valueStream().filter(value -> !value.isNull()).toList())
                .reduce((some, more) -> some.stream().filter(more::contains).toList())
                .orElse(List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(place.number % values.size()));
    }

    private Optional<JsonNode> string(List<DocumentNode> schemas, Place place) {
        DocumentNode whole = schemas.get(0);
        return new SampleScalar(schemas, place.number)
                .string()
                .filter(sample -> isValid(whole, sample))
                .or(() -> schemas.stream()
                        .flatMap(schema -> example(schema).stream())
                        .filter(JsonNode::isString)
                        .findFirst());
    }

    private Optional<JsonNode> array(List<DocumentNode> schemas, Place place) {
        List<DocumentNode> items = schemas.stream()
                .map(schema -> schema.written("items"))
                .filter(DocumentNode::exists)
                .toList();
        int least = limit(schemas, "minItems", 0);
        int count = Math.min(Math.max(least, 1), limit(schemas, "maxItems", Integer.MAX_VALUE));
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            Optional<JsonNode> element = items.isEmpty()
                    ? Optional.of(JSON.stringNode("anything"))
                    : value(items, new Place(place.open, place.all, place.number + i));
            if (element.isEmpty()) {
                return least == 0 ? Optional.of(JSON.arrayNode()) : Optional.empty();
            }
            array.add(element.get());
        }
        return Optional.of(array);
    }

    private Optional<JsonNode> object(List<DocumentNode> schemas, Place place) {
        Map<String, List<DocumentNode>> properties = properties(schemas);
        Set<String> required = required(schemas);
        boolean all = place.all && place.open.size() <= DEEPEST_WITH_ALL_PROPERTIES;
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, List<DocumentNode>> property : properties.entrySet()) {
            boolean other = isOtherSidesOwn(property.getValue());
            // What only the vendor sends must be absent from a request, even if it is required.
            boolean needed = required.contains(property.getKey()) && !(request && other);
            if (needed || all && !other) {
                Optional<JsonNode> value = value(property.getValue(), place)
                        .or(() -> orNull(property.getValue().get(0), needed));
                if (value.isEmpty() && needed) {
                    return Optional.empty();
                }
                value.ifPresent(sample -> object.set(property.getKey(), sample));
            }
        }
        List<DocumentNode> additional = schemas.stream()
                .map(schema -> schema.written("additionalProperties"))
                .filter(schema -> schema.value().isObject())
                .toList();
        Set<String> names = new LinkedHashSet<>(required);
        names.removeAll(properties.keySet());
        if (properties.isEmpty() && names.isEmpty() && all && !isClosed(schemas)) {
            names.add("key" + place.number);
        }
        for (String name : names) {
            Optional<JsonNode> value =
                    additional.isEmpty() ? Optional.of(JSON.stringNode("anything")) : value(additional, place);
            value.ifPresent(sample -> object.set(name, sample));
        }
        return Optional.of(object);
    }

    /** A required recursive property may be null. */
    private Optional<JsonNode> orNull(DocumentNode schema, boolean needed) {
        return needed && isValid(schema, JSON.nullNode()) ? Optional.of(JSON.nullNode()) : Optional.empty();
    }

    private static Map<String, List<DocumentNode>> properties(List<DocumentNode> schemas) {
        Map<String, List<DocumentNode>> properties = new LinkedHashMap<>();
        for (DocumentNode schema : schemas) {
            DocumentNode declared = schema.written("properties");
            declared.value()
                    .properties()
                    .forEach(property -> properties
                            .computeIfAbsent(property.getKey(), unused -> new ArrayList<>())
                            .add(declared.written(property.getKey())));
        }
        return properties;
    }

    private static Set<String> required(List<DocumentNode> schemas) {
        Set<String> required = new LinkedHashSet<>();
        schemas.forEach(schema -> schema.value().path("required").forEach(name -> required.add(name.asString(""))));
        return required;
    }

    /** Returns whether a property is read-only in a request, or write-only in a response. */
    private boolean isOtherSidesOwn(List<DocumentNode> schemas) {
        String keyword = request ? "readOnly" : "writeOnly";
        return schemas.stream().anyMatch(schema -> schema.resolved().flag(keyword, schema.flag(keyword, false)));
    }

    private static boolean isClosed(List<DocumentNode> schemas) {
        return schemas.stream().anyMatch(schema -> !schema.flag("additionalProperties", true));
    }

    private static int limit(List<DocumentNode> schemas, String name, int fallback) {
        return schemas.stream()
                .map(schema -> schema.value().path(name))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::intValue)
                .findFirst()
                .orElse(fallback);
    }

    private static String type(List<DocumentNode> schemas) {
        return schemas.stream()
                .map(SampleValue::ownType)
                .filter(type -> type != null)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String ownType(DocumentNode schema) {
        JsonNode type = schema.value().path("type");
        if (type.isString()) {
            return type.stringValue();
        }
        if (type.isArray()) {
            return type.valueStream()
                    .map(name -> name.asString(""))
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        if (schema.value().has("properties") || schema.value().has("additionalProperties")) {
            return "object";
        }
        return schema.value().has("items") ? "array" : null;
    }

    /**
     * The position of a value.
     *
     * @param open the schemas around it that have names
     * @param all whether objects get the properties that they need not have
     * @param number of the sample
     */
    private record Place(Set<String> open, boolean all, int number) {}
}
