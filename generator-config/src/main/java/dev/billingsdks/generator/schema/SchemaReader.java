package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.document.SpecErrors;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the Java type of a schema, and the classes that the types need. */
public final class SchemaReader {

    private static final String COMPONENTS = "#/components/schemas/";

    private final SpecDocument document;
    private final Names names;
    private final Set<String> requestSchemas;
    private final Map<String, JsonNode> components;
    private final ModelClasses classes;
    private final ModelSchemaReader models;
    private final UnionSchemaReader unions;

    /** The components on the way here with no class between, each an array or a map of the next. */
    private Set<String> open = new HashSet<>();

    /** References on the way here that lead into other parts of the document. */
    private final Set<String> followed = new HashSet<>();

    /**
     * Creates a reader.
     *
     * @param requestSchemas the component schemas that a request can contain
     * @param otherClasses the simple names of classes outside the models' package, and what each comes from
     */
    public SchemaReader(
            SpecDocument document,
            Names names,
            String modelPackage,
            Set<String> requestSchemas,
            Map<String, String> otherClasses) {
        this.document = document;
        this.names = names;
        this.requestSchemas = requestSchemas;
        this.components = document.schemas();
        this.classes = new ModelClasses(document, names, modelPackage, otherClasses);
        this.models = new ModelSchemaReader(document, names, this, classes);
        this.unions = new UnionSchemaReader(document, names, this, classes);
    }

    /** Reads all component schemas, so that a model exists even if no operation uses it. */
    public void readComponents(SpecErrors errors) {
        components.keySet().forEach(name -> errors.attempt(() -> componentType(name, COMPONENTS + name)));
    }

    /** Returns the generated classes in the order in which they were found. */
    public List<SdkFile> classes() {
        return classes.files();
    }

    /** Returns the generated class of a Java type, or null. */
    @Nullable
    public SdkFile file(JavaType type) {
        return classes.file(type);
    }

    /** Returns a generated model by its Java type, or null. */
    @Nullable
    public ModelFile model(@Nullable JavaType type) {
        return classes.model(type);
    }

    /**
     * Returns the Java type of a schema.
     *
     * @param place the place of the schema, for messages
     * @param inline the class that the schema gets if it is an object, an enum or a union without a name of its own
     */
    public JavaType type(JsonNode schema, String place, InlineName inline) {
        if (Keywords.isReference(schema) && SpecDocument.schemaName(schema) == null) {
            return distantType(schema, place, inline);
        }
        ResolvedSchema resolved = ResolvedSchema.of(document, schema, place);
        return resolved.component() != null
                ? componentType(resolved.component(), place)
                : resolvedType(resolved, place, inline);
    }

    /** Reads what is within a class, in which components that are arrays of themselves may occur again. */
    void within(Runnable reading) {
        Set<String> outside = open;
        open = new HashSet<>();
        try {
            reading.run();
        } finally {
            open = outside;
        }
    }

    /** A place within a component schema has one class, no matter what refers to it. Any other place is read like an inline schema. */
    private JavaType distantType(JsonNode schema, String place, InlineName inline) {
        String reference = schema.get("$ref").asText();
        if (!followed.add(reference)) {
            throw new InvalidSpecException(
                    place, "the reference " + reference + " leads back to itself; make its target a component schema");
        }
        try {
            List<String> parts = SpecDocument.schemaParts(schema);
            if (parts.isEmpty()) {
                return type(document.target(schema), place, inline);
            }
            InlineName home = componentName(parts.get(0));
            StringBuilder homePlace = new StringBuilder(COMPONENTS + parts.get(0));
            for (int index = 1; index < parts.size(); index++) {
                String step = parts.get(index);
                if (List.of("properties", "$defs").contains(step)) {
                    home = home.nested(names, parts.get(index + 1));
                    homePlace.append('/').append(step).append('/').append(parts.get(++index));
                } else if (List.of("items", "additionalProperties").contains(step)) {
                    home = home.element();
                    homePlace.append('/').append(step);
                } else if (List.of("allOf", "anyOf", "oneOf").contains(step)) {
                    index++;
                }
            }
            return type(document.target(schema), homePlace.toString(), home);
        } finally {
            followed.remove(reference);
        }
    }

    private InlineName componentName(String component) {
        return new InlineName(
                names.schemaType(component), Names.schemaEntry(component), requestSchemas.contains(component), true);
    }

    private JavaType componentType(String name, String place) {
        String home = COMPONENTS + name;
        ResolvedSchema resolved = ResolvedSchema.ofComponent(document, name);
        if (resolved.component() != null && !resolved.component().equals(name)) {
            return componentType(resolved.component(), home);
        }
        if (!open.add(name)) {
            // An array of itself: its elements are whatever they are.
            return JavaType.JSON;
        }
        try {
            return resolvedType(resolved, home, componentName(name));
        } finally {
            open.remove(name);
        }
    }

    private JavaType resolvedType(ResolvedSchema resolved, String place, InlineName inline) {
        return switch (resolved.kind()) {
            case STRING -> stringType(resolved.schema());
            case BOOLEAN -> JavaType.BOOLEAN;
            case INTEGER -> "int32".equals(resolved.schema().path("format").asText()) ? JavaType.INT32 : JavaType.INT64;
            case NUMBER -> JavaType.DECIMAL;
            case ANY -> JavaType.JSON;
            case ARRAY -> arrayType(resolved.schema(), place, inline);
            case MAP -> mapType(resolved.schema(), place, inline);
            case ENUM -> models.enumType(resolved, place, inline);
            case OBJECT -> models.modelType(resolved, place, inline);
            case UNION -> unions.unionType(resolved, place, inline);
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

    private JavaType arrayType(JsonNode schema, String place, InlineName inline) {
        JsonNode items = schema.has("prefixItems") ? null : schema.get("items");
        JavaType element = elementType(items, place + "/items", inline);
        return new JavaType.ListType(element, elementNullable(items, element, place));
    }

    private JavaType mapType(JsonNode schema, String place, InlineName inline) {
        JsonNode values = schema.get("additionalProperties");
        JavaType value = elementType(values, place + "/additionalProperties", inline);
        return new JavaType.MapType(value, elementNullable(values, value, place));
    }

    /** Returns the type of an array's elements or a map's values. */
    JavaType elementType(@Nullable JsonNode schema, String place, InlineName inline) {
        return schema == null || !schema.isObject() ? JavaType.JSON : type(schema, place, inline.element());
    }

    /** Returns whether an array's elements or a map's values may be null; JSON null is a JsonValue of its own. */
    boolean elementNullable(@Nullable JsonNode schema, JavaType type, String place) {
        return type != JavaType.JSON
                && ResolvedSchema.of(document, schema, place).nullable();
    }
}
