package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.EnumFile;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the Java type of a schema, and the classes that the types need. */
final class SchemaReader {

    private final SpecDocument document;
    private final Names names;
    private final String modelPackage;
    private final Set<String> requestSchemas;
    private final Map<String, SdkFile> classes = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * Creates a reader.
     *
     * @param requestSchemas the component schemas that a request can hold
     */
    SchemaReader(SpecDocument document, Names names, String modelPackage, Set<String> requestSchemas) {
        this.document = document;
        this.names = names;
        this.modelPackage = modelPackage;
        this.requestSchemas = requestSchemas;
    }

    /** Reads all component schemas, so that a model exists even where no operation uses it. */
    void readComponents() {
        document.schemas().forEach((name, schema) -> componentType(name, "#/components/schemas/" + name));
    }

    /** Returns the generated classes in the order in which they were found. */
    List<SdkFile> classes() {
        return List.copyOf(classes.values());
    }

    /** Returns a generated model by its Java name, or null. */
    @Nullable
    ModelFile model(@Nullable JavaType type) {
        return type instanceof JavaType.ModelType && classes.get(type.text()) instanceof ModelFile model ? model : null;
    }

    /**
     * Returns the Java type of a schema.
     *
     * @param place where the schema stands, for messages
     * @param inline the class that the schema gets if it is an object or an enum without a name of its own
     */
    JavaType typeOf(JsonNode schema, String place, InlineName inline) {
        Shape shape = Shape.of(document, schema, place);
        if (shape.component() != null) {
            return componentType(shape.component(), place);
        }
        return shapeType(shape, place, inline);
    }

    private JavaType componentType(String name, String place) {
        String home = "#/components/schemas/" + name;
        Shape shape = Shape.of(document, document.schemas().get(name), home);
        String type = names.schemaType(name);
        if (home.equals(places.get(type))) {
            return typeOfClass(type, shape);
        }
        if (!open.add(name)) {
            throw new InvalidSpecException(place, "the schema " + name + " holds itself through arrays or maps alone");
        }
        try {
            return shape.component() != null
                    ? componentType(shape.component(), home)
                    : shapeType(shape, home, new InlineName(type, requestSchemas.contains(name)));
        } finally {
            open.remove(name);
        }
    }

    private static JavaType typeOfClass(String name, Shape shape) {
        return shape.kind() == Shape.Kind.ENUM ? new JavaType.EnumType(name) : new JavaType.ModelType(name);
    }

    private JavaType shapeType(Shape shape, String place, InlineName inline) {
        return switch (shape.kind()) {
            case STRING -> stringType(shape.schema());
            case BOOLEAN -> JavaType.BOOLEAN;
            case INTEGER -> "int32".equals(shape.schema().path("format").asText()) ? JavaType.INT32 : JavaType.INT64;
            case NUMBER -> JavaType.DECIMAL;
            case ANY -> JavaType.JSON;
            case ARRAY -> new JavaType.ListType(elementType(shape.schema().get("items"), place + "/items", inline));
            case MAP -> new JavaType.MapType(mapValueType(shape.schema(), place, inline));
            case ENUM -> enumType(shape, place, inline);
            case OBJECT -> modelType(shape, place, inline);
        };
    }

    private static JavaType stringType(JsonNode schema) {
        return switch (schema.path("format").asText("")) {
            case "date-time" -> JavaType.DATE_TIME;
            case "date" -> JavaType.DATE;
            case "uuid" -> JavaType.UUID;
            case "uri" -> JavaType.URI;
            default -> JavaType.STRING;
        };
    }

    private JavaType elementType(JsonNode items, String place, InlineName inline) {
        if (items == null) {
            return JavaType.JSON;
        }
        if (Shape.of(document, items, place).nullable()) {
            throw new InvalidSpecException(place, "arrays with null elements are not supported");
        }
        return typeOf(items, place, inline.element());
    }

    private JavaType mapValueType(JsonNode schema, String place, InlineName inline) {
        JsonNode values = schema.path("additionalProperties");
        return values.isObject() && !values.isEmpty()
                ? elementType(values, place + "/additionalProperties", inline)
                : JavaType.JSON;
    }

    private JavaType enumType(Shape shape, String place, InlineName inline) {
        claim(inline.name(), place);
        List<EnumFile.Constant> constants = new ArrayList<>();
        List<EnumFile.Constant> spellings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode value : shape.schema().get("enum")) {
            if (!value.isNull()) {
                String name = names.constant(inline.name(), value.asText());
                EnumFile.Constant constant = new EnumFile.Constant(name, JavaText.literal(value.asText()));
                (taken.add(name) ? constants : spellings).add(constant);
            }
        }
        String doc = Javadoc.of(description(shape.schema(), "The values of {@code " + inline.name() + "}."))
                .render("");
        classes.put(inline.name(), new EnumFile(modelPackage, inline.name(), doc, constants, spellings));
        return new JavaType.EnumType(inline.name());
    }

    private JavaType modelType(Shape shape, String place, InlineName inline) {
        String name = inline.name();
        claim(name, place);
        classes.put(name, new ModelFile(modelPackage, name, "", List.of(), List.of()));
        Set<String> required = new HashSet<>();
        shape.schema().path("required").forEach(property -> required.add(property.asText()));
        List<PropertyFacts> properties = new ArrayList<>();
        SpecDocument.members(shape.schema().path("properties"))
                .forEach((property, schema) -> properties.add(
                        property(properties.size(), property, schema, required.contains(property), place, inline)));
        List<PropertyFacts> checked = inline.sent()
                ? properties.stream().filter(PropertyFacts::required).toList()
                : List.of();
        String doc = Javadoc.of(description(shape.schema(), "The object {@code " + name + "}."))
                .render("");
        classes.put(name, new ModelFile(modelPackage, name, doc, List.copyOf(properties), checked));
        refuseClashes(name, properties, place);
        return new JavaType.ModelType(name);
    }

    private PropertyFacts property(
            int index, String jsonName, JsonNode schema, boolean required, String modelPlace, InlineName owner) {
        String place = modelPlace + "/properties/" + jsonName;
        JavaType type = typeOf(schema, place, owner.nested(names, jsonName));
        Shape shape = Shape.of(document, schema, place);
        String name = names.property(owner.name(), jsonName);
        String description = Shape.description(document, schema);
        return new PropertyFacts(
                index,
                JavaText.literal(jsonName),
                name,
                type,
                required,
                shape.nullable(),
                PropertyText.accessor(jsonName, description, required, shape.nullable()),
                PropertyText.presence(jsonName),
                PropertyText.setter(jsonName, required, shape.nullable(), type));
    }

    /** Two schemas that would be one class are told apart by the maintainer, not by a number behind a name. */
    private void claim(String name, String place) {
        String other = places.putIfAbsent(name, place);
        if (other != null && !other.equals(place)) {
            throw new InvalidSpecException(
                    place,
                    "gives the class " + name + ", as does " + other + "; name one of them in the vendor's file");
        }
    }

    private static void refuseClashes(String model, List<PropertyFacts> properties, String place) {
        Map<String, String> members = new LinkedHashMap<>();
        for (PropertyFacts property : properties) {
            refuse(members.put(property.name(), property.literal()), property, model, place);
            if (property.nullable()) {
                refuse(members.put(property.presenceName(), property.literal()), property, model, place);
            }
        }
    }

    private static void refuse(String other, PropertyFacts property, String model, String place) {
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
