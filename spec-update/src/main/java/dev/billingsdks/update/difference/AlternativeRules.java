package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for oneOf and anyOf. An additional alternative in a response is compatible: a union is open, as an enum is, and a program
 * can read the JSON of an unknown alternative.
 */
final class AlternativeRules {
    private final SchemaComparison schemas;
    private final SpecDocument before;
    private final SpecDocument after;
    private final Spot spot;

    AlternativeRules(SchemaComparison schemas, SpecDocument before, SpecDocument after, Spot spot) {
        this.schemas = schemas;
        this.before = before;
        this.after = after;
        this.spot = spot;
    }

    void compare(SchemaFacts old, SchemaFacts current) {
        if (old.alternatives().isEmpty() != current.alternatives().isEmpty()) {
            boolean now = old.alternatives().isEmpty();
            boolean more = now != onlyRequire((now ? current : old).alternatives());
            spot.add(
                    more ? spot.side().widened() : spot.side().narrowed(),
                    now ? "now has alternatives" : "no longer has alternatives");
            return;
        }
        List<JsonNode> left = new ArrayList<>(current.alternatives());
        List<JsonNode> unmatched = new ArrayList<>();
        for (JsonNode alternative : old.alternatives()) {
            JsonNode match = match(alternative, left);
            if (match == null) {
                unmatched.add(alternative);
            } else {
                left.remove(match);
                schemas.compare(alternative, match, spot.alternative(name(after, match)));
            }
        }
        if (unmatched.size() == left.size()) {
            for (int index = 0; index < left.size(); index++) {
                JsonNode match = left.get(index);
                schemas.compare(unmatched.get(index), match, spot.alternative(name(after, match)));
            }
            return;
        }
        left.forEach(added -> spot.add(Effect.ADDITION, "alternative " + name(after, added) + " added"));
        unmatched.forEach(
                removed -> spot.add(spot.side().narrowed(), "alternative " + name(before, removed) + " removed"));
    }

    /** Returns whether alternatives only require different properties of one object, and so permit less than the object alone. */
    private static boolean onlyRequire(List<JsonNode> alternatives) {
        return alternatives.stream().allMatch(alternative -> alternative.size() == 1 && alternative.has("required"));
    }

    private @Nullable JsonNode match(JsonNode alternative, List<JsonNode> candidates) {
        String name = name(before, alternative);
        for (JsonNode candidate : candidates) {
            if (candidate.equals(alternative) || (!name.isEmpty() && name.equals(name(after, candidate)))) {
                return candidate;
            }
        }
        return null;
    }

    private static String name(SpecDocument document, JsonNode schema) {
        String component = SpecDocument.schemaName(schema);
        if (component != null) {
            return component;
        }
        String title = document.resolve(schema).path("title").asText();
        return title.isEmpty() ? schema.path("type").asText() : title;
    }
}
