package dev.billingsdks.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation with its place in the document.
 *
 * @param id its operationId, or its method and path if it has none
 * @param method its HTTP method in capitals
 * @param path its path template
 * @param pathItem what it shares with the other operations of its path
 * @param operation the operation itself
 * @param tag the tag that decides on its API group: the first one, or {@code General} if there is none. In a large document
 *     without tags, it is the first segment of the path
 */
public record FoundOperation(String id, String method, String path, JsonNode pathItem, JsonNode operation, String tag) {

    /** A document with more operations and no tags is grouped by paths, since nobody finds a method among so many. */
    private static final int LARGEST_GROUP_WITHOUT_TAGS = 50;

    private static final String GENERAL = "General";

    /** Segments that all paths of a document may begin with. */
    private static final Pattern PREFIX = Pattern.compile("api|rest|v\\d+.*", Pattern.CASE_INSENSITIVE);

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
        boolean untagged =
                operations.stream().allMatch(found -> tag(found.operation).isBlank());
        return untagged && operations.size() > LARGEST_GROUP_WITHOUT_TAGS
                ? operations.stream().map(FoundOperation::groupedByPath).toList()
                : operations;
    }

    private static FoundOperation found(String path, String method, JsonNode item, JsonNode operation) {
        String given = operation.path("operationId").asText("");
        String id = given.isBlank() ? method + " " + path : given;
        String tag = tag(operation).isBlank() ? GENERAL : tag(operation);
        return new FoundOperation(id, method.toUpperCase(Locale.ROOT), path, item, operation, tag);
    }

    private static String tag(JsonNode operation) {
        return operation.path("tags").path(0).asText("");
    }

    private FoundOperation groupedByPath() {
        String first = Stream.of(path.split("/"))
                .filter(segment -> segment.chars().anyMatch(Character::isLetterOrDigit))
                .filter(segment -> !segment.startsWith("{"))
                .filter(segment -> !PREFIX.matcher(segment).matches())
                .findFirst()
                .orElse(GENERAL);
        return new FoundOperation(id, method, path, pathItem, operation, first);
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
