package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.config.VendorConfig.DeepObjectForm;
import dev.billingsdks.generator.document.BodyMediaTypes;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.document.SpecErrors;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.schema.InlineName;
import dev.billingsdks.generator.schema.Keywords;
import dev.billingsdks.generator.schema.ResolvedSchema;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an operation in path, query, headers and cookies. */
final class ParameterReader {

    private static final List<String> PLACES = List.of("path", "query", "header", "cookie");

    private final SpecDocument document;
    private final VendorConfig config;
    private final Names names;
    private final SchemaReader schemas;
    private final Set<String> runtimeHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    ParameterReader(SpecDocument document, VendorConfig config, Names names, SchemaReader schemas) {
        this.document = document;
        this.config = config;
        this.names = names;
        this.schemas = schemas;
        runtimeHeaders.addAll(List.of(
                "Accept",
                "Accept-Encoding",
                "Authorization",
                "Connection",
                "Content-Length",
                "Content-Type",
                "Host",
                "Transfer-Encoding",
                "User-Agent"));
        runtimeHeaders.addAll(config.headers().keySet());
        if (config.idempotencyHeader() != null) {
            runtimeHeaders.add(config.idempotencyHeader());
        }
    }

    /**
     * Reads the parameters, those of the path first, or returns null if one of them is invalid.
     *
     * @param keys where the operation's API keys go, such as {@code header X-Key}; the builder of the client takes those
     */
    @Nullable
    List<ParameterFacts> read(FoundOperation found, String typeName, Set<String> keys, SpecErrors errors) {
        List<JsonNode> declared = found.parameters(document).stream()
                .filter(parameter -> !sentByRuntime(parameter))
                .filter(parameter -> !keys.contains(placeOf(parameter) + " " + nameOf(parameter)))
                .toList();
        Map<String, String> inPath = new TreeMap<>();
        declared.stream()
                .filter(parameter -> placeOf(parameter).equals("path"))
                .forEach(parameter -> inPath.put(javaName(parameter, typeName, Map.of()), nameOf(parameter)));
        List<ParameterFacts> facts = new ArrayList<>();
        for (JsonNode parameter : declared) {
            ParameterFacts read =
                    errors.read(() -> parameter(parameter, found, typeName, javaName(parameter, typeName, inPath)));
            if (read != null) {
                facts.add(read);
            }
        }
        return facts.size() == declared.size() ? facts : null;
    }

    /** Headers that the runtime sends itself are not parameters; OpenAPI says so of three of them. */
    private boolean sentByRuntime(JsonNode parameter) {
        return placeOf(parameter).equals("header") && runtimeHeaders.contains(nameOf(parameter));
    }

    /** The parameters of a path never change, so another parameter of the same name can be renamed once and for all. */
    private String javaName(JsonNode parameter, String typeName, Map<String, String> inPath) {
        String place = placeOf(parameter);
        String name = names.parameter(Names.paramsType(typeName), place, nameOf(parameter));
        return inPath.containsKey(name) && !place.equals("path") ? name + Names.capitalized(place) : name;
    }

    private ParameterFacts parameter(JsonNode parameter, FoundOperation found, String typeName, String name) {
        String wireName = nameOf(parameter);
        String location = placeOf(parameter);
        String place = found.id() + " parameter " + wireName;
        if (!PLACES.contains(location)) {
            throw new InvalidSpecException(
                    place,
                    "a parameter in " + location
                            + " is not supported; write in: path, query, header or cookie in overlay.yaml");
        }
        boolean json = isJson(parameter, place);
        JsonNode schema = schemaOf(parameter, place);
        JavaType declared = schemas.type(schema, place, InlineName.of(names, typeName, wireName, true));
        JavaType type = declared == JavaType.JSON && !json ? JavaType.STRING : declared;
        String style = json ? "JSON" : style(parameter, location, type, place);
        boolean required = parameter.path("required").asBoolean(false) || location.equals("path");
        List<Check> checks =
                Checks.of(name, ResolvedSchema.of(document, schema, place).schema(), type, required, place);
        return new ParameterFacts(
                location,
                wireName,
                name,
                type,
                required,
                style,
                null,
                location.equals("path") ? Checks.notEmpty(checks, name, type) : checks,
                Keywords.doc(parameter));
    }

    private static JsonNode schemaOf(JsonNode parameter, String place) {
        for (JsonNode content : parameter.path("content")) {
            return content.path("schema").isMissingNode() ? content : content.get("schema");
        }
        if (!parameter.has("schema")) {
            throw new InvalidSpecException(place, "has neither a schema nor a content; add a schema in overlay.yaml");
        }
        return parameter.get("schema");
    }

    private static boolean isJson(JsonNode parameter, String place) {
        for (String mediaType : SpecDocument.members(parameter.path("content")).keySet()) {
            if (!BodyMediaTypes.isJson(mediaType.split(";", 2)[0].strip())) {
                throw new InvalidSpecException(
                        place,
                        "a parameter of the media type " + mediaType
                                + " is not supported; give it a schema, or the content application/json, in overlay.yaml");
            }
            return true;
        }
        return false;
    }

    /** Returns the constant of ParameterStyle, or null if the style is the default. */
    private @Nullable String style(JsonNode parameter, String location, JavaType type, String place) {
        boolean byForm = location.equals("query") || location.equals("cookie");
        String style = parameter.path("style").asText(byForm ? "form" : "simple");
        boolean explode = parameter.path("explode").asBoolean(style.equals("form"));
        boolean known = switch (location) {
            case "path" -> Set.of("simple", "label", "matrix").contains(style);
            case "query" ->
                Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject").contains(style);
            default -> style.equals(byForm ? "form" : "simple");
        };
        if (!known) {
            throw new InvalidSpecException(
                    place,
                    "OpenAPI has no style " + style + " for a parameter in " + location
                            + "; remove it or write another in overlay.yaml");
        }
        if (style.equals("deepObject") && config.deepObject() != null && hasParts(type)) {
            if (config.deepObject() == DeepObjectForm.INDEXES) {
                return "DEEP_INDEXES";
            }
            refuseArraysOfObjects(type, place, new HashSet<>());
            return "DEEP_BRACKETS";
        }
        checkParts(style, type, place);
        boolean parts = !(type instanceof JavaType.Scalar) && !(type instanceof JavaType.EnumType);
        return switch (style) {
            case "form" -> parts && !explode ? "FORM" : null;
            case "simple" -> parts && explode ? "SIMPLE_EXPLODED" : null;
            case "label" -> explode ? "LABEL_EXPLODED" : "LABEL";
            case "matrix" -> explode ? "MATRIX_EXPLODED" : "MATRIX";
            case "deepObject" -> parts ? "DEEP_OBJECT" : null;
            default -> !parts || explode ? null : style.startsWith("space") ? "SPACE_DELIMITED" : "PIPE_DELIMITED";
        };
    }

    /** OpenAPI leaves open how arrays and objects within a parameter are written, but for content. */
    private void checkParts(String style, JavaType type, String place) {
        if (style.equals("deepObject") && type instanceof JavaType.ListType) {
            throw new InvalidSpecException(
                    place,
                    "OpenAPI does not say how deepObject writes an array; write \"deepObject: brackets\" for a[]= or"
                            + " \"deepObject: indexes\" for a[0]= in the vendor's file, or give it another style in overlay.yaml");
        }
        if (parts(type).stream().anyMatch(this::isObjectOrArray)) {
            throw new InvalidSpecException(
                    place,
                    "OpenAPI does not say how an array or object within a parameter is written; "
                            + (style.equals("deepObject")
                                    ? "write deepObject: brackets or deepObject: indexes in the vendor's file, or "
                                    : "")
                            + "give the parameter the content application/json, or a schema without such properties,"
                            + " in overlay.yaml");
        }
    }

    /** Returns whether a value is an array, or an object with an array or object in it. */
    private boolean hasParts(JavaType type) {
        return type instanceof JavaType.ListType || parts(type).stream().anyMatch(this::isObjectOrArray);
    }

    /** Empty brackets do not say where an element ends that has several keys. */
    private void refuseArraysOfObjects(JavaType type, String place, Set<JavaType> seen) {
        if (type instanceof JavaType.ListType list && isObjectOrArray(list.element())) {
            throw new InvalidSpecException(
                    place,
                    "has an array of objects or arrays, whose elements empty brackets do not separate; write"
                            + " \"deepObject: indexes\" in the vendor's file");
        }
        if (seen.add(type)) {
            parts(type).forEach(part -> refuseArraysOfObjects(part, place, seen));
        }
    }

    private boolean isObjectOrArray(JavaType type) {
        return type instanceof JavaType.ListType || type instanceof JavaType.MapType || schemas.model(type) != null;
    }

    private List<JavaType> parts(JavaType type) {
        List<JavaType> parts = new ArrayList<>();
        if (type instanceof JavaType.ListType list) {
            parts.add(list.element());
        } else if (type instanceof JavaType.MapType map) {
            parts.add(map.value());
        }
        ModelFile model = schemas.model(type);
        if (model != null) {
            model.properties().forEach(property -> parts.add(property.type()));
        }
        return parts;
    }

    private static String placeOf(JsonNode parameter) {
        return parameter.path("in").asText();
    }

    private static String nameOf(JsonNode parameter) {
        return parameter.path("name").asText();
    }
}
