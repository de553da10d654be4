package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.schema.ResolvedSchema.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the variants of a union that have no name of their own: by their title, a constant in them, a property that they
 * require or have, and last by their place. A variant's name depends on those before it alone.
 */
final class VariantNames {

    private static final int LONGEST_TITLE = 40;
    private static final List<String> ORDINALS =
            List.of("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split(" "));

    private final SpecDocument document;
    private final @Nullable Discriminator discriminator;
    private final Set<String> taken = new HashSet<>();
    private int last = ORDINALS.size();

    /** The roles of enums by their values: a value and a list of such values have one class. */
    private final Map<List<JsonNode>, String> enums = new HashMap<>();

    VariantNames(SpecDocument document, @Nullable Discriminator discriminator) {
        this.document = document;
        this.discriminator = discriminator;
    }

    /** Returns the suffix of the union's name for a variant's own class, if it needs one. */
    String role(JsonNode variant, String owner, String place) {
        if (SpecDocument.schemaName(variant) != null) {
            return "Variant";
        }
        ResolvedSchema resolved = ResolvedSchema.of(document, variant, place);
        while (resolved.kind() == Kind.ARRAY || resolved.kind() == Kind.MAP) {
            String keyword = resolved.kind() == Kind.ARRAY ? "items" : "additionalProperties";
            JsonNode inner = resolved.schema().path(keyword);
            if (!inner.isObject() || SpecDocument.schemaName(inner) != null) {
                return "Item";
            }
            resolved = ResolvedSchema.of(document, inner, place);
        }
        List<JsonNode> values = resolved.kind() == Kind.ENUM ? Keywords.values(resolved.schema()) : List.of();
        String shared = enums.get(values);
        if (shared != null) {
            return shared;
        }
        for (String candidate : candidates(variant, resolved, owner)) {
            String name = Names.typeName(candidate);
            if (!name.isEmpty() && taken.add(name)) {
                if (!values.isEmpty()) {
                    enums.put(values, candidate);
                }
                return candidate;
            }
        }
        String candidate;
        do {
            candidate = "Variant " + ++last;
        } while (!taken.add(Names.typeName(candidate)));
        return candidate;
    }

    private List<String> candidates(JsonNode variant, ResolvedSchema resolved, String owner) {
        List<String> candidates = new ArrayList<>();
        title(variant.path("title").asText(""), owner, candidates);
        title(resolved.schema().path("title").asText(""), owner, candidates);
        if (resolved.kind() == Kind.ENUM) {
            candidates.add("Value");
        }
        if (discriminator != null) {
            candidates.addAll(discriminator.tags(document, variant));
        }
        JsonNode properties = resolved.schema().path("properties");
        List<String> required = new ArrayList<>();
        resolved.schema().path("required").forEach(name -> required.add(name.asText()));
        SpecDocument.members(properties).forEach((name, schema) -> {
            List<JsonNode> values =
                    Keywords.values(ResolvedSchema.of(document, schema, name).schema());
            if (values.size() == 1 && values.get(0).isTextual()) {
                candidates.add(values.get(0).asText());
            }
        });
        required.forEach(name -> candidates.add("With " + name));
        properties.fieldNames().forEachRemaining(name -> candidates.add("With " + name));
        candidates.addAll(ORDINALS);
        return candidates;
    }

    private static void title(String title, String owner, List<String> candidates) {
        String name = Names.typeName(title);
        String role = name.startsWith(owner) ? name.substring(owner.length()) : name;
        if (!role.isEmpty()
                && title.length() <= LONGEST_TITLE
                && Character.isJavaIdentifierStart(role.codePointAt(0))) {
            candidates.add(role);
        }
    }
}
