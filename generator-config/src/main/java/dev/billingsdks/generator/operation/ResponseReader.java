package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.BodyMediaTypes;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.naming.StatusNames;
import dev.billingsdks.generator.schema.InlineName;
import dev.billingsdks.generator.schema.SchemaReader;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.OperationFacts.BodyKind;
import dev.billingsdks.generator.sdk.OperationFacts.ErrorFacts;
import dev.billingsdks.generator.sdk.OperationFacts.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the responses of an operation: what it returns, and the models of its errors. */
final class ResponseReader {

    private static final Pattern STATUS = Pattern.compile("[1-5](\\d{2}|XX|xx)|[^1-5].*", Pattern.DOTALL);

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;

    ResponseReader(SpecDocument document, Names names, SchemaReader schemas) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
    }

    /** Returns what the operation returns: the body of its 2xx responses, which have one kind. */
    Result result(FoundOperation found, String typeName) {
        List<JsonNode> accepted = accepted(found);
        if (accepted.isEmpty()) {
            return new Result(JavaType.URI, false, BodyKind.LOCATION, "");
        }
        String place = found.id() + " 2xx response";
        List<BodyMediaTypes.Content> bodies = new ArrayList<>();
        for (JsonNode response : accepted) {
            BodyMediaTypes.Content content = BodyMediaTypes.choose(document, response);
            if (content != null) {
                bodies.add(content);
            }
        }
        if (bodies.isEmpty() || found.method().equals("HEAD")) {
            return new Result(null, false, BodyKind.NOTHING, "");
        }
        BodyMediaTypes.Content body = bodies.get(0);
        Map<JsonNode, JsonNode> schemas = new LinkedHashMap<>();
        for (BodyMediaTypes.Content other : bodies) {
            if (other.kind() != body.kind()) {
                throw new InvalidSpecException(
                        place,
                        "the responses of one operation must have one kind of body, but there are " + body.mediaType()
                                + " and " + other.mediaType());
            }
            schemas.putIfAbsent(withoutText(other.schema()), other.schema());
        }
        boolean union = body.kind() == BodyMediaTypes.Kind.JSON && schemas.size() > 1;
        return result(
                union ? body.with(oneOf(schemas.values())) : body, bodies.size() < accepted.size(), typeName, place);
    }

    /** Responses with different bodies are distinguished by their content. */
    private static JsonNode oneOf(Collection<JsonNode> schemas) {
        ObjectNode union = JsonNodeFactory.instance.objectNode();
        union.putArray("oneOf").addAll(schemas);
        return union;
    }

    private Result result(BodyMediaTypes.Content body, boolean sometimesNone, String typeName, String place) {
        String mediaType = body.mediaType();
        return switch (body.kind()) {
            case JSON -> {
                JavaType type = schemas.type(body.schema(), place, InlineName.of(names, typeName, "Response", false));
                yield new Result(type, sometimesNone, BodyKind.JSON, mediaType);
            }
            case TEXT -> new Result(JavaType.STRING, false, BodyKind.TEXT, mediaType);
            case BINARY -> new Result(JavaType.BINARY_RESPONSE, false, BodyKind.BINARY, mediaType);
            case FORM, MULTIPART -> throw BodyMediaTypes.unsupported(place, body);
        };
    }

    /** Returns the responses that are not errors, without a body if HTTP allows none; the list is empty if all are redirects. */
    private List<JsonNode> accepted(FoundOperation found) {
        List<JsonNode> accepted = new ArrayList<>();
        boolean redirects = false;
        for (Map.Entry<String, JsonNode> response : responses(found).entrySet()) {
            String status = response.getKey();
            if (status.startsWith("2")) {
                boolean none = status.equals("204") || status.equals("205");
                accepted.add(none ? MissingNode.getInstance() : document.resolve(response.getValue()));
            }
            redirects |= status.startsWith("3") && !status.equals("304");
        }
        JsonNode any = found.operation().path("responses").path("default");
        if (accepted.isEmpty() && !redirects) {
            if (any.isMissingNode()) {
                throw new InvalidSpecException(
                        found.id(),
                        "declares no response but errors; add its 2xx response in the vendor's overlay.yaml");
            }
            accepted.add(document.resolve(any));
        }
        return accepted;
    }

    /** Two schemas are the same if they differ only in their descriptions and examples. */
    private static JsonNode withoutText(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove(List.of("title", "description", "example", "examples"));
        }
        return copy;
    }

    /** Returns the models of the error responses that have one; the body of any other is readable as text. */
    List<ErrorFacts> errors(FoundOperation found, String typeName) {
        List<ErrorFacts> errors = new ArrayList<>();
        responses(found).forEach((status, response) -> {
            JsonNode declared = document.resolve(response);
            BodyMediaTypes.Content content = BodyMediaTypes.json(document, declared);
            if (isError(status) && content != null) {
                String place = "the response " + status + " of " + found.id();
                JavaType type = schemas.type(
                        content.schema(), errorPlace(response, place), errorName(response, status, typeName));
                if (type instanceof JavaType.ModelType || type instanceof JavaType.UnionType) {
                    errors.add(new ErrorFacts(status, type.text()));
                }
            }
        });
        return List.copyOf(errors);
    }

    private static boolean isError(String status) {
        return status.equals("default") || status.startsWith("4") || status.startsWith("5");
    }

    /** A response that several operations share has one place and one model. */
    private static String errorPlace(JsonNode response, String place) {
        return response.path("$ref").asText(place);
    }

    private InlineName errorName(JsonNode response, String status, String typeName) {
        String shared = SpecDocument.referenceName(response);
        if (shared == null) {
            return InlineName.of(names, typeName, StatusNames.error(status), false);
        }
        String name = StatusNames.sharedError(shared);
        return new InlineName(names.schemaType(name), Names.schemaEntry(name), false, false);
    }

    private static Map<String, JsonNode> responses(FoundOperation found) {
        Map<String, JsonNode> responses = SpecDocument.members(found.operation().path("responses"));
        for (String status : responses.keySet()) {
            if (!STATUS.matcher(status).matches()) {
                throw new InvalidSpecException(
                        found.id(),
                        "a key of its responses is not a status such as 404, 4XX or default; correct it in overlay.yaml");
            }
        }
        return responses;
    }
}
