package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas of two documents. A component schema is compared once for requests and once for responses, even if many operations
 * use it or if it is recursive.
 */
final class SchemaComparison {
    /** Two schemas by identity, because a document can contain equal ones. */
    private record Pair(Identity before, Identity after, Side side) {}

    private record Identity(JsonNode node) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity identity && identity.node == node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }

    private final SpecDocument before;
    private final SpecDocument after;
    private final JavaNames names;
    private final Map<Pair, Findings> compared = new HashMap<>();

    SchemaComparison(SpecDocument before, SpecDocument after, JavaNames names) {
        this.before = before;
        this.after = after;
        this.names = names;
    }

    /** Compares two schemas and adds the changes at the spot, or at the component schema that it refers to. */
    void compare(JsonNode old, JsonNode current, Spot spot) {
        String name = componentName(current);
        if (name == null) {
            facts(SchemaFacts.of(before, old), SchemaFacts.of(after, current), spot);
            return;
        }
        Pair pair = new Pair(new Identity(before.resolve(old)), new Identity(after.resolve(current)), spot.side());
        Findings findings = compared.get(pair);
        if (findings == null) {
            findings = new Findings("schema " + name);
            compared.put(pair, findings);
            JavaPlace java = names.schema(name);
            Spot top = new Spot(findings, spot.side(), "", java, java);
            facts(SchemaFacts.of(before, old), SchemaFacts.of(after, current), top);
        }
        spot.findings().leadTo(findings);
    }

    /** A reference with sibling keywords is another schema at each place. */
    private static @Nullable String componentName(JsonNode schema) {
        Set<String> beside = new LinkedHashSet<>();
        schema.fieldNames().forEachRemaining(beside::add);
        beside.removeAll(Set.of("$ref", "description", "title", "summary", "example", "examples"));
        return beside.isEmpty() ? SpecDocument.schemaName(schema) : null;
    }

    private void facts(SchemaFacts old, SchemaFacts current, Spot spot) {
        if (!old.texts().equals(current.texts())) {
            spot.add(Effect.TEXT, "description");
        }
        boolean sameKind =
                old.alternatives().isEmpty() == current.alternatives().isEmpty();
        if (sameKind && !new TypeRules(spot).compare(old, current)) {
            return;
        }
        annotations(old, current, spot);
        new LimitRules(spot).compare(old.limits(), current.limits());
        new AlternativeRules(this, before, after, spot).compare(old, current);
        properties(old, current, spot);
        additional(old.additional(), current.additional(), spot);
        if (permitsArray(old) && permitsArray(current)) {
            compare(old.items(), current.items(), spot.items());
        }
    }

    private static boolean permitsArray(SchemaFacts facts) {
        Set<String> types = facts.types();
        return types != null && types.contains("array");
    }

    private static void annotations(SchemaFacts old, SchemaFacts current, Spot spot) {
        if (!old.annotation("default").equals(current.annotation("default"))) {
            spot.add(Effect.COMPATIBLE, "another default");
        }
        if (current.is("deprecated") && !old.is("deprecated")) {
            spot.add(Effect.ADDITION, "deprecated");
        }
        String property = old.annotation("discriminator").path("propertyName").asText();
        if (!Objects.equals(
                property,
                current.annotation("discriminator").path("propertyName").asText())) {
            spot.add(Effect.BREAKING, "another discriminator");
        }
    }

    private void properties(SchemaFacts old, SchemaFacts current, Spot spot) {
        Map<String, JsonNode> olds = crossing(old, before, spot.side());
        Map<String, JsonNode> currents = crossing(current, after, spot.side());
        olds.forEach((name, schema) -> {
            if (!currents.containsKey(name)) {
                spot.property(names, name).add(Effect.BREAKING, "property removed");
            }
        });
        currents.forEach((name, schema) -> {
            Spot property = spot.property(names, name);
            boolean required = current.requires(name);
            if (olds.containsKey(name)) {
                requirement(old.requires(name), required, property);
                compare(olds.get(name), schema, property);
            } else if (spot.side() == Side.REQUEST && required) {
                property.add(Effect.BREAKING, "required property added");
            } else {
                property.add(Effect.ADDITION, "property added");
            }
        });
    }

    /** Removes the properties that are not sent in this direction. */
    private static Map<String, JsonNode> crossing(SchemaFacts facts, SpecDocument document, Side side) {
        String elsewhere = side == Side.REQUEST ? "readOnly" : "writeOnly";
        Map<String, JsonNode> properties = new LinkedHashMap<>(facts.properties());
        properties.values().removeIf(schema -> SchemaFacts.of(document, schema).is(elsewhere));
        return properties;
    }

    static void requirement(boolean old, boolean current, Spot spot) {
        if (!old && current) {
            spot.add(spot.side().narrowed(), "now required");
        } else if (old && !current) {
            spot.add(spot.side().widened(), "no longer required");
        }
    }

    private void additional(JsonNode old, JsonNode current, Spot spot) {
        int was = freedom(old);
        int is = freedom(current);
        if (was == 1 && is == 1) {
            compare(old, current, spot.values());
        } else if (is < was) {
            spot.add(spot.side().narrowed(), is == 0 ? "rejects other properties" : "other properties have a type");
        } else if (is > was) {
            // No program reads an undeclared property that was not allowed; but the type of one that was allowed may
            // have changed.
            spot.add(
                    was == 0 ? Effect.ADDITION : spot.side().widened(),
                    is == 1 ? "permits other properties of a type" : "permits other properties of any type");
        }
    }

    private static int freedom(JsonNode additional) {
        if (additional.isBoolean()) {
            return additional.booleanValue() ? 2 : 0;
        }
        return additional.isEmpty() ? 2 : 1;
    }
}
