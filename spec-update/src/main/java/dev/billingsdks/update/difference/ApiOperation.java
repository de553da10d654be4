package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An operation and its position in the document. */
record ApiOperation(SpecDocument document, String method, String path, JsonNode pathItem, JsonNode operation) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static List<ApiOperation> all(SpecDocument document) {
        List<ApiOperation> found = new ArrayList<>();
        SpecDocument.members(document.root().path("paths")).forEach((path, written) -> {
            JsonNode item = document.resolve(written);
            SpecDocument.members(item).forEach((method, operation) -> {
                if (METHODS.contains(method)) {
                    found.add(new ApiOperation(document, method.toUpperCase(Locale.ROOT), path, item, operation));
                }
            });
        });
        return found;
    }

    /** Returns the operationId, or method and path if absent. */
    String id() {
        String id = operation.path("operationId").asText("");
        return id.isEmpty() ? call() : id;
    }

    String call() {
        return method + " " + path;
    }

    /** Returns method and path without the names of path parameters, which are not sent. */
    String wireCall() {
        return method + " " + path.replaceAll("\\{[^{}]*}", "{}");
    }

    String subject() {
        return "operation " + id();
    }

    String tag() {
        return operation.path("tags").path(0).asText("General");
    }

    /** Returns the parameters by location and name; those in the path by position, because their names are not sent. */
    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (JsonNode owner : List.of(pathItem, operation)) {
            for (JsonNode declared : owner.path("parameters")) {
                JsonNode parameter = document.resolve(declared);
                String in = parameter.path("in").asText();
                String name = parameter.path("name").asText();
                parameters.put(in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name), parameter);
            }
        }
        return parameters;
    }

    JsonNode requestBody() {
        return document.resolve(operation.path("requestBody"));
    }

    Map<String, JsonNode> responses() {
        Map<String, JsonNode> responses = new LinkedHashMap<>();
        SpecDocument.members(operation.path("responses"))
                .forEach((status, response) ->
                        responses.put(status.toUpperCase(Locale.ROOT), document.resolve(response)));
        responses.keySet().removeIf(status -> status.startsWith("X-"));
        return responses;
    }

    /** Returns the names of responses that several operations share, by status. */
    Map<String, String> errorNames() {
        Map<String, String> names = new LinkedHashMap<>();
        SpecDocument.members(operation.path("responses")).forEach((status, response) -> {
            String name = SpecDocument.referenceName(response);
            if (name != null) {
                names.put(status.toUpperCase(Locale.ROOT), name);
            }
        });
        return names;
    }

    /** Returns the schemas of a body by media type, without parameters such as charset. */
    static Map<String, JsonNode> content(JsonNode body) {
        Map<String, JsonNode> content = new LinkedHashMap<>();
        SpecDocument.members(body.path("content"))
                .forEach((type, media) -> content.put(
                        type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                        media.has("schema") ? media.get("schema") : JsonNodeFactory.instance.objectNode()));
        return content;
    }

    boolean hasOwnServers() {
        return operation.has("servers") || pathItem.has("servers");
    }

    JsonNode servers() {
        JsonNode shared = pathItem.has("servers")
                ? pathItem.get("servers")
                : document.root().path("servers");
        return operation.has("servers") ? operation.get("servers") : shared;
    }

    JsonNode security() {
        return operation.has("security")
                ? operation.get("security")
                : document.root().path("security");
    }
}
