package dev.billingsdks.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation with its place in the document.
 *
 * @param id its operationId, or its method and path if it has none
 * @param method its HTTP method in capitals
 * @param path its path template
 * @param pathItem what it shares with the other operations of its path
 * @param operation the operation itself
 */
public record FoundOperation(String id, String method, String path, JsonNode pathItem, JsonNode operation) {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** Returns all operations in the document's order. */
    public static List<FoundOperation> all(SpecDocument document) {
        List<FoundOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                SpecDocument.members(document.root().path("paths")).entrySet()) {
            JsonNode item = document.resolve(path.getValue());
            SpecDocument.members(item).forEach((method, operation) -> {
                if (METHODS.contains(method)) {
                    operations.add(found(path.getKey(), method, item, operation));
                }
            });
        }
        return operations;
    }

    private static FoundOperation found(String path, String method, JsonNode item, JsonNode operation) {
        String given = operation.path("operationId").asText("");
        String id = given.isBlank() ? method + " " + path : given;
        return new FoundOperation(id, method.toUpperCase(Locale.ROOT), path, item, operation);
    }

    /** Returns the tag that decides on its API group: the first one, or {@code General} if there is none. */
    public String tag() {
        return operation.path("tags").path(0).asText("General");
    }

    /** Returns the parameters with references resolved; the operation's own win over those of its path. */
    public List<JsonNode> parameters(SpecDocument document) {
        Map<String, JsonNode> parameters = new java.util.LinkedHashMap<>();
        for (JsonNode owner : List.of(pathItem, operation)) {
            for (JsonNode declared : owner.path("parameters")) {
                JsonNode parameter = document.resolve(declared);
                parameters.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter);
            }
        }
        return List.copyOf(parameters.values());
    }
}
