package dev.billingsdks.update.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paging schemes that a document seems to have, by the usual names of parameters and properties, the most frequent first. */
final class SchemeCandidates {
    private static final List<String> CURSORS = List.of(
            "cursor",
            "page_token",
            "pageToken",
            "next_page",
            "next_token",
            "nextToken",
            "next_cursor",
            "nextCursor",
            "continuation_token",
            "continuationToken",
            "after",
            "starting_after");
    private static final List<String> NEXT_CURSORS = List.of(
            "next_cursor",
            "nextCursor",
            "next_page_token",
            "nextPageToken",
            "next_token",
            "nextToken",
            "next_page",
            "nextPage",
            "continuation_token",
            "continuationToken",
            "cursor",
            "after");
    private static final List<String> PAGES = List.of("page", "page_number", "pageNumber");
    private static final List<String> NEXT_PAGES =
            List.of("next", "next_page", "nextPage", "next_page_url", "nextPageUrl", "next_url");
    private static final List<String> SUCCESSES = List.of("200", "2XX", "default");

    private final SpecDocument document;
    private final Map<String, Integer> found = new LinkedHashMap<>();

    private SchemeCandidates(SpecDocument document) {
        this.document = document;
    }

    /** Returns schemes as entries of a vendor's file, a line for each key, without {@code items}. */
    static List<String> of(SpecDocument document) {
        SchemeCandidates candidates = new SchemeCandidates(document);
        for (JsonNode path : document.root().path("paths")) {
            JsonNode get = path.path("get");
            if (get.isObject()) {
                candidates.add(candidates.parameters(path, get), candidates.properties(get));
            }
        }
        return candidates.found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(Set<String> parameters, Set<String> properties) {
        if (parameters.containsAll(Set.of("starting_after", "ending_before")) && properties.contains("has_more")) {
            count("item-id", "after: starting_after", "before: ending_before", "id: id", "more: has_more");
            return;
        }
        String cursor = first(CURSORS, parameters);
        String nextCursor = first(NEXT_CURSORS, properties);
        if (!cursor.isEmpty() && !nextCursor.isEmpty()) {
            count("cursor", "cursor: " + VendorFile.quoted(cursor), "next: " + VendorFile.quoted(nextCursor));
            return;
        }
        String page = first(PAGES, parameters);
        String next = first(NEXT_PAGES, properties);
        if (!page.isEmpty() && !next.isEmpty()) {
            count("page-number", "page: " + VendorFile.quoted(page), "next: " + VendorFile.quoted(next));
        }
    }

    private void count(String scheme, String... keys) {
        found.merge("scheme: " + scheme + "\n" + String.join("\n", keys), 1, Integer::sum);
    }

    /** Returns the first path whose last part has one of the names, in the order of the names. */
    private static String first(List<String> names, Set<String> paths) {
        for (String name : names) {
            for (String path : paths) {
                if (path.substring(path.lastIndexOf('.') + 1).equals(name)) {
                    return path;
                }
            }
        }
        return "";
    }

    private Set<String> parameters(JsonNode path, JsonNode operation) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode list : List.of(path.path("parameters"), operation.path("parameters"))) {
            for (JsonNode parameter : list) {
                JsonNode resolved = document.resolve(parameter);
                if (resolved.path("in").asText().equals("query")) {
                    names.add(resolved.path("name").asText());
                }
            }
        }
        return names;
    }

    /** Returns the properties of the response and of the objects in it, which can name the next page. */
    private Set<String> properties(JsonNode operation) {
        Set<String> paths = new LinkedHashSet<>();
        SpecDocument.members(schema(operation).path("properties")).forEach((name, property) -> {
            paths.add(name);
            SpecDocument.members(document.resolve(property).path("properties"))
                    .keySet()
                    .forEach(nested -> paths.add(name + "." + nested));
        });
        return paths;
    }

    /** Returns the arrays of the responses by the name of their property, for schemes that are ambiguous without. */
    static List<String> itemNames(SpecDocument document) {
        SchemeCandidates candidates = new SchemeCandidates(document);
        Set<String> names = new LinkedHashSet<>(List.of("data", "items", "results"));
        for (JsonNode path : document.root().path("paths")) {
            JsonNode schema = candidates.schema(path.path("get"));
            SpecDocument.members(schema.path("properties")).forEach((name, property) -> {
                if (document.resolve(property).has("items")) {
                    names.add(name);
                }
            });
        }
        return new ArrayList<>(names);
    }

    private JsonNode schema(JsonNode operation) {
        JsonNode responses = operation.path("responses");
        return SUCCESSES.stream()
                .filter(responses::has)
                .findFirst()
                .map(status -> document.resolve(responses.path(status)))
                .map(response ->
                        response.path("content").path("application/json").path("schema"))
                .map(document::resolve)
                .orElse(MissingNode.getInstance());
    }
}
