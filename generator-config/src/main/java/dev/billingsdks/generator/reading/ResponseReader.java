package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.OperationFacts.ErrorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answers of an operation: the one 2xx body, and the models of its errors. */
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

    /** Returns the model of the 2xx answer, or null where it has no body. */
    @Nullable
    JavaType result(FoundOperation found, String typeName) {
        List<JavaType> results = new ArrayList<>();
        int answers = 0;
        for (Map.Entry<String, JsonNode> response : responses(found).entrySet()) {
            if (response.getKey().startsWith("2")) {
                answers++;
                JsonNode declared = document.resolve(response.getValue());
                if (!declared.path("content").isEmpty()) {
                    results.add(result(found, typeName, declared));
                }
            }
        }
        if (answers == 0
                || results.stream().distinct().count() > 1
                || (!results.isEmpty() && results.size() < answers)) {
            throw new InvalidSpecException(
                    found.id(), "exactly one kind of 2xx answer is supported, but there are " + answers);
        }
        return results.isEmpty() ? null : results.get(0);
    }

    private JavaType result(FoundOperation found, String typeName, JsonNode declared) {
        String place = found.id() + " 2xx response";
        InlineName inline = new InlineName(names.inlineType(typeName, "Response"), false);
        JavaType type = schemas.typeOf(MediaTypes.json(declared, place), place, inline);
        if (!(type instanceof JavaType.ModelType)) {
            throw new InvalidSpecException(place, "an answer that is no object with properties is not supported yet");
        }
        return type;
    }

    /** Returns the models of the error answers that have one; the body of any other is readable as text. */
    List<ErrorFacts> errors(FoundOperation found, String typeName) {
        List<ErrorFacts> errors = new ArrayList<>();
        responses(found).forEach((status, response) -> {
            JsonNode declared = document.resolve(response);
            if (!status.startsWith("2")
                    && !status.startsWith("3")
                    && !declared.path("content").isEmpty()) {
                String place = "the response " + status + " of " + found.id();
                JavaType type = schemas.typeOf(
                        MediaTypes.json(declared, place),
                        errorPlace(response, place),
                        errorName(response, status, typeName));
                if (type instanceof JavaType.ModelType) {
                    errors.add(new ErrorFacts(status, type.text()));
                }
            }
        });
        return List.copyOf(errors);
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
