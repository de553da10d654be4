package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.EnumFile;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the schemas of objects and of enums into their classes. */
final class ModelSchemaReader {

    /** The most names that the initializer of a class has room for. */
    private static final int MOST_PROPERTIES = 8_000;

    private static final int MOST_CONSTANTS = 60_000;

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;
    private final ModelClasses classes;

    ModelSchemaReader(SpecDocument document, Names names, SchemaReader schemas, ModelClasses classes) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
        this.classes = classes;
    }

    JavaType enumType(ResolvedSchema resolved, String place, InlineName inline) {
        InlineName owner = classes.claimEnum(inline, place, Keywords.values(resolved.schema()));
        String name = owner.name();
        if (classes.has(owner)) {
            return new JavaType.EnumType(name);
        }
        List<EnumFile.Constant> constants = new ArrayList<>();
        List<EnumFile.Constant> spellings = new ArrayList<>();
        Set<String> values = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode listed : Keywords.values(resolved.schema())) {
            String value = listed.asText();
            if (values.add(value)) {
                EnumFile.Constant constant = new EnumFile.Constant(names.constant(name, value), value);
                (taken.add(constant.name()) ? constants : spellings).add(constant);
            }
        }
        classes.put(new EnumFile(classes.packageName(), name, Keywords.doc(resolved.schema()), constants, spellings));
        return new JavaType.EnumType(name);
    }

    JavaType modelType(ResolvedSchema resolved, String place, InlineName inline) {
        InlineName owner = classes.claim(inline, place, "Details");
        if (!classes.has(owner)) {
            classes.put(ModelFile.unread(classes.packageName(), owner.name()));
            schemas.within(() -> classes.put(model(resolved.schema(), place, owner)));
        }
        return new JavaType.ModelType(owner.name());
    }

    private ModelFile model(JsonNode schema, String place, InlineName owner) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(property -> required.add(property.asText()));
        List<PropertyFacts> properties = new ArrayList<>();
        List<PropertyFacts> checked = new ArrayList<>();
        SpecDocument.members(schema.path("properties")).forEach((name, declared) -> {
            boolean demanded = required.contains(name);
            PropertyFacts property = property(properties.size(), name, declared, demanded, place, owner);
            properties.add(property);
            if (owner.sent() && demanded && !property.readOnly()) {
                checked.add(property);
            }
        });
        refuseClashes(owner.name(), properties, place);
        requireRoom(properties, place);
        return new ModelFile(
                classes.packageName(),
                owner.name(),
                Keywords.doc(schema),
                List.copyOf(properties),
                List.copyOf(checked),
                owner.sent() ? group(schema, properties) : List.of(),
                others(schema, place, owner));
    }

    /** Returns the properties of which exactly one has to be set; none if null or the vendor can set one of them too. */
    private static List<PropertyFacts> group(JsonNode schema, List<PropertyFacts> properties) {
        Set<String> names = new HashSet<>();
        schema.path(Keywords.EXACTLY_ONE).forEach(name -> names.add(name.asText()));
        List<PropertyFacts> group = properties.stream()
                .filter(property -> names.contains(property.jsonName()))
                .filter(property -> !property.nullable() && !property.readOnly())
                .toList();
        return group.size() == names.size() ? group : List.of();
    }

    /** Returns the type of the properties that the document does not name, or null if it declares none. */
    private ModelFile.@Nullable Others others(JsonNode schema, String place, InlineName owner) {
        JsonNode declared = schema.path("additionalProperties");
        if (!declared.isObject()) {
            return null;
        }
        String home = place + "/additionalProperties";
        JavaType type = schemas.elementType(declared, home, owner.nested(names, "additional_property"));
        return type == JavaType.JSON ? null : new ModelFile.Others(type, schemas.elementNullable(declared, type, home));
    }

    private PropertyFacts property(
            int index, String jsonName, JsonNode declared, boolean demanded, String modelPlace, InlineName owner) {
        String place = modelPlace + "/properties/" + jsonName;
        JsonNode schema = declared.isObject() ? declared : JsonNodeFactory.instance.objectNode();
        JavaType type = schemas.type(schema, place, owner.nested(names, jsonName));
        ResolvedSchema resolved = ResolvedSchema.of(document, schema, place);
        // What is only sent cannot be relied on in what is received.
        boolean required = demanded && !Keywords.flagged(document, schema, "writeOnly");
        Doc doc = new Doc(Keywords.description(document, schema), Keywords.flagged(document, schema, "deprecated"));
        return new PropertyFacts(
                index,
                jsonName,
                names.property(owner.name(), jsonName),
                type,
                required,
                resolved.nullable(),
                Keywords.flagged(document, schema, "readOnly"),
                resolved.schema().path("format").asText("").equals("byte"),
                doc);
    }

    /** A class file has 65,535 constants, and the names and types of the properties are constants, most of them several. */
    private static void requireRoom(List<PropertyFacts> properties, String place) {
        long nullable = properties.stream().filter(PropertyFacts::nullable).count();
        long types = properties.stream().map(PropertyFacts::type).distinct().count();
        long constants = properties.size() * 6L + nullable * 4 + types * 14;
        if (properties.size() > MOST_PROPERTIES || constants > MOST_CONSTANTS) {
            throw new InvalidSpecException(
                    place,
                    "has " + properties.size() + " properties of " + types
                            + " types, which is more than a Java class has room for; remove some of them in overlay.yaml");
        }
    }

    private static void refuseClashes(String model, List<PropertyFacts> properties, String place) {
        Map<String, String> members = new LinkedHashMap<>();
        for (PropertyFacts property : properties) {
            refuse(members.put(property.name(), property.jsonName()), property, model, place);
            if (property.nullable()) {
                refuse(members.put(property.presenceName(), property.jsonName()), property, model, place);
            }
        }
    }

    private static void refuse(@Nullable String other, PropertyFacts property, String model, String place) {
        if (other != null) {
            throw new InvalidSpecException(
                    place,
                    "the properties " + other + " and " + property.jsonName()
                            + " give the same Java name; add \"properties." + model + "." + property.jsonName()
                            + "\" under names in the vendor's file");
        }
    }
}
