package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.OperationFacts.ErrorFacts;
import dev.billingsdks.generator.sdk.OperationFacts.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the answers of an operation: what it returns, and the models of its errors. */
final class ResponseReader {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "PaymentRequired"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("405", "MethodNotAllowed"),
            Map.entry("406", "NotAcceptable"),
            Map.entry("408", "RequestTimeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("412", "PreconditionFailed"),
            Map.entry("413", "ContentTooLarge"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "UnprocessableEntity"),
            Map.entry("423", "Locked"),
            Map.entry("424", "FailedDependency"),
            Map.entry("426", "UpgradeRequired"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("500", "InternalServer"),
            Map.entry("501", "NotImplemented"),
            Map.entry("502", "BadGateway"),
            Map.entry("503", "ServiceUnavailable"),
            Map.entry("504", "GatewayTimeout"),
            Map.entry("4XX", "Client"),
            Map.entry("5XX", "Server"),
            Map.entry("DEFAULT", "Api"));

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;

    ResponseReader(SpecDocument document, Names names, SchemaReader schemas) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
    }

    /** Returns what the operation returns: the body of its 2xx answers, of which there is one kind. */
    Result result(FoundOperation found, String typeName) {
        List<JsonNode> answers = answers(found);
        if (answers.isEmpty()) {
            return new Result(JavaType.URI, false, "returnsLocation()");
        }
        String place = found.id() + " 2xx response";
        List<MediaTypes.Content> bodies = new ArrayList<>();
        for (JsonNode answer : answers) {
            MediaTypes.Content content = MediaTypes.choose(document, answer);
            if (content != null) {
                bodies.add(content);
            }
        }
        if (bodies.isEmpty() || found.method().equals("HEAD")) {
            return new Result(null, false, "returnsNothing()");
        }
        MediaTypes.Content body = bodies.get(0);
        Map<JsonNode, JsonNode> schemas = new LinkedHashMap<>();
        for (MediaTypes.Content other : bodies) {
            if (other.kind() != body.kind()) {
                throw new InvalidSpecException(
                        place,
                        "the answers of one operation have to be of one kind, but here are " + body.mediaType()
                                + " and " + other.mediaType());
            }
            schemas.putIfAbsent(withoutText(other.schema()), other.schema());
        }
        boolean union = body.kind() == MediaTypes.Kind.JSON && schemas.size() > 1;
        return result(
                union ? body.with(oneOf(schemas.values())) : body, bodies.size() < answers.size(), typeName, place);
    }

    /** Answers with different bodies are told apart by what they hold. */
    private static JsonNode oneOf(Collection<JsonNode> schemas) {
        ObjectNode union = JsonNodeFactory.instance.objectNode();
        union.putArray("oneOf").addAll(schemas);
        return union;
    }

    private Result result(MediaTypes.Content body, boolean sometimesNone, String typeName, String place) {
        String quoted = "\"" + body.mediaType() + "\"";
        return switch (body.kind()) {
            case JSON -> {
                JavaType type = schemas.typeOf(
                        body.schema(), place, new InlineName(names.inlineType(typeName, "Response"), false));
                String mediaType = body.mediaType().equals(MediaTypes.JSON) ? "" : quoted + ", ";
                String method = sometimesNone ? "returnsOrNothing" : "returns";
                yield new Result(type, sometimesNone, method + "(" + mediaType + reader(type) + ")");
            }
            case TEXT -> new Result(JavaType.STRING, false, "returnsText(" + quoted + ")");
            case BINARY -> new Result(JavaType.BINARY_RESPONSE, false, "returnsBinary(" + quoted + ")");
            case FORM, MULTIPART -> throw MediaTypes.unsupported(place, body);
        };
    }

    private static String reader(JavaType type) {
        boolean collection = type instanceof JavaType.ListType || type instanceof JavaType.MapType;
        return collection ? "reader -> " + type.read() : type.reader();
    }

    /** Returns the answers that are no errors, without a body where HTTP allows none; none where only redirects are. */
    private List<JsonNode> answers(FoundOperation found) {
        List<JsonNode> answers = new ArrayList<>();
        boolean redirects = false;
        for (Map.Entry<String, JsonNode> response : responses(found).entrySet()) {
            String status = response.getKey();
            if (status.startsWith("2")) {
                boolean none = status.equals("204") || status.equals("205");
                answers.add(none ? MissingNode.getInstance() : document.resolve(response.getValue()));
            }
            redirects |= status.startsWith("3") && !status.equals("304");
        }
        JsonNode any = found.operation().path("responses").path("default");
        if (answers.isEmpty() && !redirects) {
            if (any.isMissingNode()) {
                throw new InvalidSpecException(
                        found.id(), "declares no answer but errors; add its 2xx response in the vendor's overlay.yaml");
            }
            answers.add(document.resolve(any));
        }
        return answers;
    }

    /** Two schemas are the same if they differ in what they say to readers alone. */
    private static JsonNode withoutText(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove(List.of("title", "description", "example", "examples"));
        }
        return copy;
    }

    /** Returns the models of the error answers that have one; the body of any other is readable as text. */
    List<ErrorFacts> errors(FoundOperation found, String typeName) {
        List<ErrorFacts> errors = new ArrayList<>();
        responses(found).forEach((status, response) -> {
            JsonNode declared = document.resolve(response);
            MediaTypes.Content content = MediaTypes.json(document, declared);
            if (isError(status) && content != null) {
                String place = "the response " + status + " of " + found.id();
                JavaType type = schemas.typeOf(
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

    /** A response that several operations share stands in one place and has one model. */
    private static String errorPlace(JsonNode response, String place) {
        return response.path("$ref").asText(place);
    }

    private InlineName errorName(JsonNode response, String status, String typeName) {
        String shared = SpecDocument.referenceName(response);
        if (shared == null) {
            return new InlineName(names.inlineType(typeName, reason(status) + "Error"), false);
        }
        String base = shared.matches("\\d[\\dxX]{2}") ? reason(shared) : shared;
        return new InlineName(names.schemaType(base.endsWith("Error") ? base : base + "Error"), false);
    }

    private static String reason(String status) {
        return REASONS.getOrDefault(status.toUpperCase(Locale.ROOT), "Status" + status);
    }

    private static Map<String, JsonNode> responses(FoundOperation found) {
        return SpecDocument.members(found.operation().path("responses"));
    }
}
