package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.BodyMediaTypes;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.schema.InlineName;
import dev.billingsdks.generator.schema.Keywords;
import dev.billingsdks.generator.schema.ResolvedSchema;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.RequestBodyFormat;
import dev.billingsdks.generator.sdk.RequestBodyFormat.Kind;
import dev.billingsdks.generator.sdk.UnionFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of an operation's request: one more parameter, or one for each part of a multipart body. */
final class RequestBodyReader {

    private static final JavaType BYTES = JavaType.BINARY_CONTENT;

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;

    RequestBodyReader(SpecDocument document, Names names, SchemaReader schemas) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
    }

    /**
     * A body.
     *
     * @param parameters the parameters that it adds to the params
     * @param format how it is written
     */
    record Body(List<ParameterFacts> parameters, RequestBodyFormat format) {}

    Body read(FoundOperation found, String typeName, List<ParameterFacts> others) {
        JsonNode body = document.resolve(found.operation().path("requestBody"));
        BodyMediaTypes.Content content = BodyMediaTypes.choose(document, body);
        if (content == null) {
            return new Body(List.of(), RequestBodyFormat.JSON);
        }
        String place = found.id() + " request body";
        if (Set.of("GET", "HEAD").contains(found.method())) {
            if (!holdsNothing(body, content)) {
                throw new InvalidSpecException(
                        place,
                        "HTTP gives the body of a " + found.method()
                                + " no meaning, so it is not sent; remove it in overlay.yaml");
            }
            return new Body(List.of(), RequestBodyFormat.JSON);
        }
        String mediaType = content.mediaType();
        return switch (content.kind()) {
            case JSON -> {
                boolean plain = mediaType.equals(BodyMediaTypes.JSON);
                RequestBodyFormat format = plain ? RequestBodyFormat.JSON : RequestBodyFormat.of(Kind.JSON, mediaType);
                yield single(body, type(content, typeName, place), format);
            }
            case FORM -> form(body, content, typeName, place);
            case MULTIPART ->
                new Body(parts(body, content, typeName, place, others), RequestBodyFormat.of(Kind.MULTIPART));
            case TEXT -> single(body, JavaType.STRING, RequestBodyFormat.of(Kind.TEXT, mediaType));
            case BINARY -> single(body, BYTES, RequestBodyFormat.of(Kind.BINARY, mediaType));
        };
    }

    /** Some documents declare a form without fields for each GET, which need not be sent. */
    private boolean holdsNothing(JsonNode body, BodyMediaTypes.Content content) {
        JsonNode schema = document.resolve(content.schema());
        return !body.path("required").asBoolean(false)
                && schema.path("properties").isObject()
                && schema.path("properties").isEmpty()
                && !schema.has("allOf");
    }

    private JavaType type(BodyMediaTypes.Content content, String typeName, String place) {
        return schemas.type(content.schema(), place, InlineName.of(names, typeName, "Body", true));
    }

    private static Body single(JsonNode body, JavaType type, RequestBodyFormat format) {
        boolean required = body.path("required").asBoolean(false);
        // An object that is not set is sent empty.
        boolean checked = required && !(type instanceof JavaType.ModelType);
        List<Check> checks = checked ? List.of(Check.required("body")) : List.of();
        ParameterFacts parameter = new ParameterFacts(
                "body",
                "body",
                "body",
                type,
                required,
                null,
                null,
                checks,
                new Doc(body.path("description").asText(""), false));
        return new Body(List.of(parameter), format);
    }

    private Body form(JsonNode body, BodyMediaTypes.Content content, String typeName, String place) {
        JavaType type = type(content, typeName, place);
        if (!isObject(type)) {
            throw new InvalidSpecException(
                    place, "a form has to be an object, or one of several objects; correct its schema in overlay.yaml");
        }
        Map<String, String> styles = new LinkedHashMap<>();
        content.encoding().forEach((property, encoding) -> {
            String style = formStyle(encoding);
            if (style != null) {
                styles.put(property, style);
            }
        });
        return single(body, type, new RequestBodyFormat(Kind.FORM, "", Collections.unmodifiableMap(styles)));
    }

    private boolean isObject(JavaType type) {
        if (type instanceof JavaType.MapType || schemas.model(type) != null) {
            return true;
        }
        return schemas.file(type) instanceof UnionFile union
                && union.variants().stream().allMatch(variant -> isObject(variant.type()));
    }

    /** Returns the style of an encoding, or null if it is the default. */
    private static @Nullable String formStyle(JsonNode encoding) {
        if (BodyMediaTypes.isJson(encoding.path("contentType").asText(""))) {
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
            JsonNode body, BodyMediaTypes.Content content, String typeName, String place, List<ParameterFacts> others) {
        Map<String, JsonNode> properties = BodyMediaTypes.properties(document, content.schema());
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
            String derived = names.parameter(Names.paramsType(typeName), "part", name);
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
            throw new InvalidSpecException(
                    place, "headers of its own are not supported; remove them from encoding in overlay.yaml");
        }
        JavaType type = partType(schema, place, InlineName.of(names, typeName, wireName, true));
        List<Check> checks = type == BYTES || !(type instanceof JavaType.Scalar)
                ? required ? List.of(Check.required(name)) : List.of()
                : Checks.of(name, ResolvedSchema.of(document, schema, place).schema(), type, required, place);
        return new ParameterFacts(
                "part", wireName, name, type, required, null, contentType(encoding), checks, Keywords.doc(schema));
    }

    private JavaType partType(JsonNode schema, String place, InlineName inline) {
        JsonNode resolved = document.resolve(schema);
        if (BodyMediaTypes.isBinary(resolved)) {
            return BYTES;
        }
        boolean files = resolved.path("type").asText().equals("array")
                && BodyMediaTypes.isBinary(document.resolve(resolved.path("items")));
        return files ? new JavaType.ListType(BYTES, false) : schemas.type(schema, place, inline);
    }

    /** If there are several media types, the caller chooses one for each file. */
    private static @Nullable String contentType(JsonNode encoding) {
        String contentType = encoding.path("contentType").asText("").toLowerCase(Locale.ROOT);
        return contentType.isEmpty() || contentType.contains(",") || contentType.contains("*") ? null : contentType;
    }
}
