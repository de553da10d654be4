package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules for security and for bodies of requests and responses. */
final class SharedRules {

    private SharedRules() {}

    /** Compares the bodies by media type. */
    static void content(JsonNode was, JsonNode is, Spot spot, SchemaComparison schemas) {
        Map<String, JsonNode> olds = ApiOperation.content(was);
        Map<String, JsonNode> currents = ApiOperation.content(is);
        olds.forEach((type, schema) -> {
            if (currents.containsKey(type)) {
                schemas.compare(schema, currents.get(type), spot);
            } else {
                spot.add(Effect.BREAKING, "media type `" + type + "` removed");
            }
        });
        currents.keySet().stream()
                .filter(type -> !olds.containsKey(type))
                .forEach(type -> spot.add(Effect.ADDITION, "media type `" + type + "` added"));
    }

    /** Compares security, which is compatible if each of the old credentials is still sufficient. */
    static void security(JsonNode was, JsonNode is, Spot spot) {
        Set<Set<String>> olds = alternatives(was);
        Set<Set<String>> currents = alternatives(is);
        if (olds.equals(currents)) {
            return;
        }
        boolean enough = olds.stream().allMatch(old -> currents.stream().anyMatch(old::containsAll));
        spot.add(enough ? Effect.ADDITION : Effect.BREAKING, "security " + text(olds) + " is now " + text(currents));
    }

    private static Set<Set<String>> alternatives(JsonNode security) {
        Set<Set<String>> alternatives = new LinkedHashSet<>();
        for (JsonNode alternative : security) {
            Set<String> schemes = new LinkedHashSet<>();
            alternative.fieldNames().forEachRemaining(schemes::add);
            alternatives.add(schemes);
        }
        return alternatives.isEmpty() ? Set.of(Set.of()) : alternatives;
    }

    private static String text(Set<Set<String>> alternatives) {
        List<String> texts = new ArrayList<>();
        alternatives.forEach(schemes -> texts.add(schemes.isEmpty() ? "none" : String.join(" and ", schemes)));
        return String.join(" or ", texts);
    }
}
