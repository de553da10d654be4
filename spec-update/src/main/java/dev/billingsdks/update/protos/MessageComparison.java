package dev.billingsdks.update.protos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.protos.ProtoFile.Cardinality;
import dev.billingsdks.update.protos.ProtoFile.Enumeration;
import dev.billingsdks.update.protos.ProtoFile.Field;
import dev.billingsdks.update.protos.ProtoFile.Group;
import dev.billingsdks.update.protos.ProtoFile.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares messages with schemas, each pair once. Limits, groups and what is required are compared in requests only: in a response, proto3
 * leaves out default values, so that a document must not require them.
 */
final class MessageComparison {

    private static final String ANY = "google.protobuf.Any";
    private static final String TYPE_OF_ANY = "@type";

    private final SpecDocument document;
    private final ProtoSources protos;
    private final List<String> findings;
    private final Set<String> compared = new HashSet<>();

    /** Creates a comparison that adds what it finds to a list. */
    MessageComparison(SpecDocument document, ProtoSources protos, List<String> findings) {
        this.document = document;
        this.protos = protos;
        this.findings = findings;
    }

    /**
     * A position in both.
     *
     * @param text how findings name it
     * @param request whether it is in a request
     * @param scope the service whose method names the packed types
     * @param packed the types of the fields of the message that are packed in Any, by their names in JSON
     */
    record Place(String text, boolean request, String scope, Map<String, String> packed) {

        private Place in(String property) {
            return new Place(text + "." + property, request, "", Map.of());
        }
    }

    /**
     * Compares the fields of a message with the properties of a schema.
     *
     * @param without the names in the proto of those that are not in the body
     */
    void compare(Message message, Set<String> without, JsonNode written, Place place) {
        JsonNode declared = declared(written);
        String pair = message.name() + without + place.packed() + place.request() + System.identityHashCode(declared);
        if (!compared.add(pair)) {
            return;
        }
        JsonNode schema = flat(declared);
        Map<String, JsonNode> properties = SpecDocument.members(schema.path("properties"));
        Set<String> known = new HashSet<>(Set.of(TYPE_OF_ANY));
        for (Field field : message.fields()) {
            if (without.contains(field.name())) {
                continue;
            }
            String name = field.jsonName();
            known.add(name);
            JsonNode property = properties.get(name);
            if (property == null) {
                add(place.in(name), "is missing in the document; it is " + described(field));
                continue;
            }
            compareProperty(message, field, property, place);
            if (place.request()) {
                compareRequired(field, schema, place.in(name));
            }
        }
        properties.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(place.in(name), "is not in the protos (" + message.name() + ")"));
        if (place.request()) {
            message.groups().forEach(group -> compareGroup(group, schema, place));
        }
    }

    private void compareProperty(Message message, Field field, JsonNode property, Place place) {
        String packed = place.packed().get(field.jsonName());
        Place inside = place.in(field.jsonName());
        if (packed != null && field.type().endsWith(ANY)) {
            Message content = protos.message(place.scope(), packed);
            if (content != null) {
                compare(content, Set.of(), property, inside);
                return;
            }
            if (!ProtoScalars.isKnown(packed)) {
                protos.noteUnknown(packed);
            }
        }
        compare(message.name(), field, property, inside);
    }

    /** Compares a field with the schema of a property or a parameter. */
    void compare(String scope, Field field, JsonNode written, Place place) {
        JsonNode schema = flat(written);
        if (field.cardinality() == Cardinality.ONE) {
            compareValue(scope, field, written, place);
            return;
        }
        boolean list = field.cardinality() == Cardinality.LIST;
        if (!hasType(schema, Set.of(list ? "array" : "object"), field, place)) {
            return;
        }
        if (place.request()) {
            List<String> problems = new ArrayList<>();
            if (list) {
                ProtoLimits.listSize(field.option("size"), schema, problems);
            } else {
                ProtoLimits.mapSize(field.option("size"), schema, problems);
            }
            problems.forEach(problem -> add(place, problem));
        }
        JsonNode element = schema.path(list ? "items" : "additionalProperties");
        if (element.isObject()) {
            compareValue(scope, field, element, place.in("*"));
        }
    }

    private void compareValue(String scope, Field field, JsonNode written, Place place) {
        JsonNode schema = flat(written);
        Message message = protos.message(scope, field.type());
        Enumeration enumeration = protos.enumeration(scope, field.type());
        if (ProtoScalars.isKnown(field.type())) {
            if (!ProtoScalars.jsonTypes(field.type()).isEmpty()) {
                hasType(schema, ProtoScalars.jsonTypes(field.type()), field, place);
            }
        } else if (message != null) {
            if (hasType(schema, Set.of("object"), field, place)) {
                compare(message, Set.of(), written, place);
            }
        } else if (enumeration != null) {
            if (hasType(schema, Set.of("string"), field, place)) {
                compareEnum(enumeration, schema, place);
            }
        } else {
            protos.noteUnknown(field.type());
        }
        if (place.request()) {
            List<String> problems = new ArrayList<>();
            ProtoLimits.length(field.option("length"), schema, problems);
            ProtoLimits.value(field.option("value"), schema, problems);
            ProtoLimits.pattern(field.option("pattern"), schema, problems);
            problems.forEach(problem -> add(place, problem));
        }
    }

    private boolean hasType(JsonNode schema, Set<String> expected, Field field, Place place) {
        Set<String> stated = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            stated.add(type.asText());
        }
        type.forEach(each -> stated.add(each.asText()));
        stated.remove("null");
        if (stated.isEmpty() && schema.has("properties")) {
            stated.add("object");
        }
        if (stated.isEmpty() || expected.containsAll(stated)) {
            return true;
        }
        add(place, "is of the type " + String.join(" or ", stated) + " in the document; it is " + described(field));
        return false;
    }

    private void compareEnum(Enumeration enumeration, JsonNode schema, Place place) {
        Set<String> stated = new TreeSet<>();
        schema.path("enum").forEach(value -> stated.add(value.asText()));
        for (String value : enumeration.values()) {
            if (!stated.remove(value)) {
                add(place, "has no value " + value + " in the document; " + enumeration.name() + " has");
            }
        }
        if (enumeration.unspecified() != null) {
            stated.remove(enumeration.unspecified());
        }
        stated.forEach(value -> add(place, "has a value " + value + " that " + enumeration.name() + " has not"));
    }

    private void compareRequired(Field field, JsonNode schema, Place place) {
        boolean stated = false;
        for (JsonNode name : schema.path("required")) {
            stated |= name.asText().equals(field.jsonName());
        }
        compareRequired(field, stated, place);
    }

    void compareRequired(Field field, boolean stated, Place place) {
        if (field.isRequired() && !stated) {
            add(place, "is not required in the document; it is in " + field.place());
        } else if (stated && !field.isRequired() && !ProtoLimits.requiresElements(field.option("size"))) {
            add(place, "is required in the document, and not in " + field.place());
        }
    }

    /** The document states such a group as a oneOf whose alternatives require one property each. */
    private void compareGroup(Group group, JsonNode schema, Place place) {
        Set<String> expected = new TreeSet<>();
        group.fields().forEach(field -> expected.add(field.jsonName()));
        Set<String> stated = new TreeSet<>();
        schema.path("oneOf")
                .forEach(alternative -> alternative.path("required").forEach(name -> stated.add(name.asText())));
        if (!stated.equals(expected)) {
            add(
                    place,
                    "has exactly one of " + expected + " in " + group.place() + ", and "
                            + (stated.isEmpty() ? "no such group" : stated.toString()) + " in the document");
        }
    }

    /** Returns what a reference refers to, with or without an allOf around it. */
    private JsonNode declared(JsonNode written) {
        JsonNode schema = document.resolve(written);
        return schema.path("allOf").size() == 1 && !schema.has("properties")
                ? document.resolve(schema.get("allOf").get(0))
                : schema;
    }

    /** Returns a schema with the properties of the parts of its allOf. */
    private JsonNode flat(JsonNode written) {
        JsonNode schema = document.resolve(written);
        if (!schema.has("allOf")) {
            return schema;
        }
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        flat.setAll((ObjectNode) schema);
        flat.remove("allOf");
        for (JsonNode part : schema.get("allOf")) {
            SpecDocument.members(flat(part)).forEach((keyword, value) -> {
                if (keyword.equals("properties")) {
                    ObjectNode properties = flat.withObjectProperty("properties");
                    SpecDocument.members(value).forEach(properties::set);
                } else if (keyword.equals("required")) {
                    value.forEach(flat.withArrayProperty("required")::add);
                } else if (!flat.has(keyword)) {
                    flat.set(keyword, value);
                }
            });
        }
        return flat;
    }

    private static String described(Field field) {
        String type = switch (field.cardinality()) {
            case ONE -> field.type();
            case LIST -> "repeated " + field.type();
            case MAP -> "a map of " + field.type();
        };
        return type + " in " + field.place();
    }

    private void add(Place place, String problem) {
        findings.add(place.text() + " " + problem);
    }
}
