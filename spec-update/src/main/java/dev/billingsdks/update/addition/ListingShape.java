package dev.billingsdks.update.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an operation takes and returns that can be about pages, as paths with dots.
 *
 * @param parameters the query parameters and the properties of a JSON body; in place of an object, its properties
 * @param properties the properties of the response; in place of an object, its properties
 * @param array whether the response is an array itself
 * @param linkHeader whether the response declares a Link header
 */
record ListingShape(Set<String> parameters, Set<String> properties, boolean array, boolean linkHeader) {

    private static final List<String> SUCCESSES = List.of("200", "2XX", "default");

    /** Returns the shapes of the operations that can be listings. */
    static List<ListingShape> of(SpecDocument document) {
        List<ListingShape> shapes = new ArrayList<>();
        for (JsonNode path : document.root().path("paths")) {
            for (String method : List.of("get", "post")) {
                JsonNode operation = path.path(method);
                if (operation.isObject()) {
                    shapes.add(of(document, path, operation));
                }
            }
        }
        return shapes;
    }

    private static ListingShape of(SpecDocument document, JsonNode path, JsonNode operation) {
        Set<String> parameters = new LinkedHashSet<>();
        for (JsonNode list : List.of(path.path("parameters"), operation.path("parameters"))) {
            for (JsonNode parameter : list) {
                JsonNode resolved = document.resolve(parameter);
                if (resolved.path("in").asText().equals("query")) {
                    add(document, "", resolved.path("name").asText(), resolved.path("schema"), parameters);
                }
            }
        }
        JsonNode body = document.resolve(operation.path("requestBody"));
        addNested(document, body.path("content").path("application/json").path("schema"), parameters);
        JsonNode response = response(document, operation);
        Set<String> properties = new LinkedHashSet<>();
        JsonNode schema = schema(document, response);
        addNested(document, schema, properties);
        boolean linkHeader = SpecDocument.members(response.path("headers")).keySet().stream()
                .anyMatch(header -> header.toLowerCase(Locale.ROOT).equals("link"));
        return new ListingShape(parameters, properties, schema.has("items"), linkHeader);
    }

    private static void addNested(SpecDocument document, JsonNode schema, Set<String> paths) {
        SpecDocument.members(document.resolve(schema).path("properties"))
                .forEach((name, property) -> add(document, "", name, property, paths));
    }

    /** Adds a value, or the properties of an object, none of whose own values is a position. */
    private static void add(SpecDocument document, String prefix, String name, JsonNode schema, Set<String> paths) {
        Map<String, JsonNode> nested =
                SpecDocument.members(document.resolve(schema).path("properties"));
        if (nested.isEmpty() || !prefix.isEmpty()) {
            paths.add(prefix + name);
        } else {
            nested.forEach((inner, property) -> add(document, name + ".", inner, property, paths));
        }
    }

    /** Returns the arrays of the responses by the name of their property, for schemes that are ambiguous without. */
    static List<String> itemNames(SpecDocument document) {
        Set<String> names = new LinkedHashSet<>(List.of("data", "items", "results"));
        for (JsonNode path : document.root().path("paths")) {
            for (String method : List.of("get", "post")) {
                JsonNode schema = schema(document, response(document, path.path(method)));
                SpecDocument.members(schema.path("properties")).forEach((name, property) -> {
                    if (document.resolve(property).has("items")) {
                        names.add(name);
                    }
                });
            }
        }
        return new ArrayList<>(names);
    }

    private static JsonNode response(SpecDocument document, JsonNode operation) {
        JsonNode responses = operation.path("responses");
        return SUCCESSES.stream()
                .filter(responses::has)
                .findFirst()
                .map(status -> document.resolve(responses.path(status)))
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode schema(SpecDocument document, JsonNode response) {
        return document.resolve(
                response.path("content").path("application/json").path("schema"));
    }
}
