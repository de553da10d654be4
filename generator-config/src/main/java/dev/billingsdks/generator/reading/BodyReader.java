package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of an operation's request: one more parameter, or one for each part of a multipart body. */
final class BodyReader {

    private static final JavaType BYTES = JavaType.BINARY_CONTENT;

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;

    BodyReader(SpecDocument document, Names names, SchemaReader schemas) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
    }

    /**
     * A body.
     *
     * @param parameters what the request object holds of it
     * @param settings the calls that tell the runtime's Operation how it is written, where that is not plain JSON
     */
    record Body(List<ParameterFacts> parameters, List<String> settings) {}

    Body read(FoundOperation found, String typeName, List<ParameterFacts> others) {
        JsonNode body = document.resolve(found.operation().path("requestBody"));
        MediaTypes.Content content = MediaTypes.choose(document, body);
        if (content == null) {
            return new Body(List.of(), List.of());
        }
        String place = found.id() + " request body";
        if (Set.of("GET", "HEAD").contains(found.method())) {
            if (!holdsNothing(body, content)) {
                throw new InvalidSpecException(
                        place,
                        "HTTP gives the body of a " + found.method()
                                + " no meaning, so that it is not sent; remove it in overlay.yaml");
            }
            return new Body(List.of(), List.of());
        }
        String quoted = "(\"" + content.mediaType() + "\")";
        return switch (content.kind()) {
            case JSON ->
                single(
                        body,
                        type(content, typeName, place),
                        content.mediaType().equals(MediaTypes.JSON) ? List.of() : List.of(".sendsJson" + quoted));
            case FORM -> form(body, content, typeName, place);
            case MULTIPART -> new Body(parts(body, content, typeName, place, others), List.of(".sendsMultipart()"));
            case TEXT -> single(body, JavaType.STRING, List.of(".sendsText" + quoted));
            case BINARY -> single(body, BYTES, List.of(".sendsBinary" + quoted));
        };
    }

    /** Some documents give each GET a form without any field, which need not be sent. */
    private boolean holdsNothing(JsonNode body, MediaTypes.Content content) {
        JsonNode schema = document.resolve(content.schema());
        return !body.path("required").asBoolean(false)
                && schema.path("properties").isObject()
                && schema.path("properties").isEmpty()
                && !schema.has("allOf");
    }

    private JavaType type(MediaTypes.Content content, String typeName, String place) {
        return schemas.typeOf(content.schema(), place, new InlineName(names.inlineType(typeName, "Body"), true));
    }

    private static Body single(JsonNode body, JavaType type, List<String> settings) {
        boolean required = body.path("required").asBoolean(false);
        List<String> checks = required ? List.of(".required(\"body\", body)") : List.of();
        ParameterFacts parameter = new ParameterFacts(
                "body",
                "body",
                "body",
                type,
                required,
                false,
                null,
                null,
                checks,
                ParameterDocs.accessor("request body", "", body, required, false),
                ParameterDocs.setter("request body", "", required, type, false));
        return new Body(List.of(parameter), settings);
    }

    private Body form(JsonNode body, MediaTypes.Content content, String typeName, String place) {
        JavaType type = type(content, typeName, place);
        if (schemas.model(type) == null && !(type instanceof JavaType.MapType)) {
            throw new InvalidSpecException(place, "a form has to be an object");
        }
        List<String> settings = new ArrayList<>(List.of(".sendsForm()"));
        content.encoding().forEach((property, encoding) -> {
            String style = formStyle(encoding);
            if (style != null) {
                settings.add(".formProperty(\"" + JavaText.literal(property) + "\", ParameterStyle." + style + ")");
            }
        });
        return single(body, type, settings);
    }

    /** Returns the style that an encoding asks for, or null where it is the default. */
    private static @Nullable String formStyle(JsonNode encoding) {
        if (MediaTypes.isJson(encoding.path("contentType").asText(""))) {
            return "JSON";
        }
        if (!encoding.has("style") && !encoding.has("explode")) {
            return null;
        }
        String style = encoding.path("style").asText("form");
        boolean explode = encoding.path("explode").asBoolean(style.equals("form"));
        return switch (style) {
            case "deepObject" -> "DEEP_OBJECT";
            case "spaceDelimited" -> explode ? "FORM_EXPLODED" : "SPACE_DELIMITED";
            case "pipeDelimited" -> explode ? "FORM_EXPLODED" : "PIPE_DELIMITED";
            default -> explode ? "FORM_EXPLODED" : "FORM";
        };
    }

    private List<ParameterFacts> parts(
            JsonNode body, MediaTypes.Content content, String typeName, String place, List<ParameterFacts> others) {
        Map<String, JsonNode> properties = MediaTypes.properties(document, content.schema());
        if (properties.isEmpty()) {
            throw new InvalidSpecException(place, "a multipart body has to be an object with properties, its parts");
        }
        Set<String> required = new HashSet<>();
        if (body.path("required").asBoolean(false)) {
            required.addAll(required(content.schema()));
        }
        Set<String> inPath = new HashSet<>();
        others.stream().filter(other -> other.location().equals("path")).forEach(other -> inPath.add(other.name()));
        List<ParameterFacts> parts = new ArrayList<>();
        properties.forEach((name, schema) -> {
            String derived = names.parameter(typeName + "Request", "part", name);
            String javaName = inPath.contains(derived) ? derived + "Part" : derived;
            JsonNode encoding = content.encoding().getOrDefault(name, body.path("none"));
            parts.add(part(name, javaName, schema, required.contains(name), encoding, typeName, place));
        });
        return parts;
    }

    private Set<String> required(JsonNode schema) {
        Set<String> required = new HashSet<>();
        JsonNode resolved = document.resolve(schema);
        resolved.path("required").forEach(name -> required.add(name.asText()));
        resolved.path("allOf").forEach(part -> required.addAll(required(part)));
        return required;
    }

    private ParameterFacts part(
            String wireName,
            String name,
            JsonNode schema,
            boolean required,
            JsonNode encoding,
            String typeName,
            String bodyPlace) {
        String place = bodyPlace + " part " + wireName;
        if (!encoding.path("headers").isEmpty()) {
            throw new InvalidSpecException(place, "headers of its own are not supported");
        }
        JavaType type = partType(schema, place, new InlineName(names.inlineType(typeName, wireName), true));
        boolean deprecated = schema.path("deprecated").asBoolean(false);
        List<String> checks = type == BYTES || !(type instanceof JavaType.Scalar)
                ? required ? List.of(".required(\"" + name + "\", " + name + ")") : List.of()
                : Checks.of(name, Shape.of(document, schema, place).schema(), type, required, place);
        return new ParameterFacts(
                "part",
                JavaText.literal(wireName),
                name,
                type,
                required,
                deprecated,
                null,
                contentType(encoding),
                checks,
                ParameterDocs.accessor("part", wireName, schema, required, deprecated),
                ParameterDocs.setter("part", wireName, required, type, deprecated));
    }

    private JavaType partType(JsonNode schema, String place, InlineName inline) {
        JsonNode resolved = document.resolve(schema);
        if (MediaTypes.isBinary(resolved)) {
            return BYTES;
        }
        boolean files = resolved.path("type").asText().equals("array")
                && MediaTypes.isBinary(document.resolve(resolved.path("items")));
        return files ? new JavaType.ListType(BYTES, false) : schemas.typeOf(schema, place, inline);
    }

    /** Several media types are for the caller to choose from, who gives a file its own. */
    private static @Nullable String contentType(JsonNode encoding) {
        String contentType = encoding.path("contentType").asText("").toLowerCase(Locale.ROOT);
        return contentType.isEmpty() || contentType.contains(",") || contentType.contains("*")
                ? null
                : JavaText.literal(contentType);
    }
}
