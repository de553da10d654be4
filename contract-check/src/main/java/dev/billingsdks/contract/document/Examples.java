package dev.billingsdks.contract.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects the examples that a document gives for one media type. */
public final class Examples {

    private Examples() {}

    public static List<String> of(DocumentNode mediaType) {
        List<JsonNode> found = new ArrayList<>();
        add(found, mediaType.value().path("example"));
        mediaType
                .at("examples")
                .members()
                .forEach(example -> add(found, example.getValue().value().path("value")));
        DocumentNode schema = mediaType.at("schema");
        add(found, schema.value().path("example"));
        if (schema.value().path("examples").isArray()) {
            schema.value().path("examples").forEach(example -> add(found, example));
        }
        // Stoplight's keyword, older than 3.1's examples: a map of names to values.
        mediaType.value().path("x-examples").forEach(example -> add(found, example));
        schema.value().path("x-examples").forEach(example -> add(found, example));
        return found.stream().distinct().map(Json::text).toList();
    }

    private static void add(List<JsonNode> found, JsonNode example) {
        if (!example.isMissingNode()) {
            found.add(example);
        }
    }
}
