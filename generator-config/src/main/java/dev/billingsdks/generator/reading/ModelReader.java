package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
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
final class ModelReader {

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;
    private final ModelClasses classes;

    ModelReader(SpecDocument document, Names names, SchemaReader schemas, ModelClasses classes) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
        this.classes = classes;
    }

    JavaType enumType(Shape shape, String place, InlineName inline) {
        InlineName owner = classes.claim(inline, place, "Value");
        String name = owner.name();
        if (classes.has(owner)) {
            return new JavaType.EnumType(name);
        }
        List<EnumFile.Constant> constants = new ArrayList<>();
        List<EnumFile.Constant> spellings = new ArrayList<>();
        Set<String> values = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode listed : Keywords.values(shape.schema())) {
            String value = listed.asText();
            if (values.add(value)) {
                EnumFile.Constant constant = new EnumFile.Constant(
                        names.constant(name, value), JavaText.literal(value), Javadoc.code(value));
                (taken.add(constant.name()) ? constants : spellings).add(constant);
            }
        }
        boolean deprecated = shape.schema().path("deprecated").asBoolean(false);
        String text = description(shape.schema(), "The values of {@code " + name + "}.");
        classes.put(new EnumFile(
                classes.packageName(),
                name,
                Deprecation.of(Javadoc.of(text), deprecated).render(""),
                deprecated,
                constants,
                spellings));
        return new JavaType.EnumType(name);
    }

    JavaType modelType(Shape shape, String place, InlineName inline) {
        InlineName owner = classes.claim(inline, place, "Details");
        if (!classes.has(owner)) {
            classes.put(ModelFile.unread(classes.packageName(), owner.name()));
            schemas.within(() -> classes.put(model(shape.schema(), place, owner)));
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
            if (owner.sent() && demanded && !Keywords.flagged(document, declared, "readOnly")) {
                checked.add(property);
            }
        });
        refuseClashes(owner.name(), properties, place);
        boolean deprecated = schema.path("deprecated").asBoolean(false);
        String text = description(schema, "The object {@code " + owner.name() + "}.");
        return new ModelFile(
                classes.packageName(),
                owner.name(),
                Deprecation.of(Javadoc.of(text), deprecated).render(""),
                deprecated,
                List.copyOf(properties),
                List.copyOf(checked),
                others(schema, place, owner));
    }

    /** Returns the type that the document gives the properties it does not name, or null where it gives none. */
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
        Shape shape = Shape.of(document, schema, place);
        // What is only sent cannot be relied on in what is received.
        boolean required = demanded && !Keywords.flagged(document, schema, "writeOnly");
        PropertyText text = new PropertyText(
                jsonName,
                Keywords.description(document, schema),
                shape.schema().path("format").asText(""),
                Keywords.flagged(document, schema, "deprecated"));
        return new PropertyFacts(
                index,
                JavaText.literal(jsonName),
                names.property(owner.name(), jsonName),
                type,
                required,
                shape.nullable(),
                text.deprecated(),
                text.accessor(required, shape.nullable()),
                text.presence(),
                text.setter(required, shape.nullable(), type));
    }

    private static void refuseClashes(String model, List<PropertyFacts> properties, String place) {
        Map<String, String> members = new LinkedHashMap<>();
        for (PropertyFacts property : properties) {
            refuse(members.put(property.name(), property.literal()), property, model, place);
            if (property.nullable()) {
                refuse(members.put(property.presenceName(), property.literal()), property, model, place);
                refuse(members.put(property.name() + "Present", property.literal()), property, model, place);
            }
        }
    }

    private static void refuse(@Nullable String other, PropertyFacts property, String model, String place) {
        if (other != null) {
            throw new InvalidSpecException(
                    place,
                    "the properties " + other + " and " + property.literal()
                            + " give the same Java name; add \"properties." + model + "." + property.literal()
                            + "\" under names in the vendor's file");
        }
    }

    private static String description(JsonNode schema, String fallback) {
        String description = schema.path("description").asText("");
        return description.isBlank() ? fallback : Javadoc.markdown(description);
    }
}
