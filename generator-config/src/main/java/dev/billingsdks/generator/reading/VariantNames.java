package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.reading.Shape.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    VariantNames(SpecDocument document, @Nullable Discriminator discriminator) {
        this.document = document;
        this.discriminator = discriminator;
    }

    /** Returns what is put behind the union's name for a variant's own class, should it need one. */
    String role(JsonNode variant, String owner, String place) {
        if (SpecDocument.schemaName(variant) != null) {
            return "Variant";
        }
        Shape shape = Shape.of(document, variant, place);
        while (shape.kind() == Kind.ARRAY || shape.kind() == Kind.MAP) {
            String keyword = shape.kind() == Kind.ARRAY ? "items" : "additionalProperties";
            JsonNode inner = shape.schema().path(keyword);
            if (!inner.isObject() || SpecDocument.schemaName(inner) != null) {
                return "Item";
            }
            shape = Shape.of(document, inner, place);
        }
        for (String candidate : candidates(variant, shape, owner)) {
            String name = Names.typeName(candidate);
            if (!name.isEmpty() && taken.add(name)) {
                return candidate;
            }
        }
        throw new InvalidSpecException(place, "the union has more variants without a name than can be told apart");
    }

    private List<String> candidates(JsonNode variant, Shape shape, String owner) {
        List<String> candidates = new ArrayList<>();
        title(variant.path("title").asText(""), owner, candidates);
        title(shape.schema().path("title").asText(""), owner, candidates);
        if (shape.kind() == Kind.ENUM) {
            candidates.add("Value");
        }
        if (discriminator != null) {
            candidates.addAll(discriminator.tags(document, variant));
        }
        JsonNode properties = shape.schema().path("properties");
        List<String> required = new ArrayList<>();
        shape.schema().path("required").forEach(name -> required.add(name.asText()));
        SpecDocument.members(properties).forEach((name, schema) -> {
            List<JsonNode> values =
                    Keywords.values(Shape.of(document, schema, name).schema());
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
        if (!role.isEmpty() && title.length() <= LONGEST_TITLE && Character.isJavaIdentifierStart(role.charAt(0))) {
            candidates.add(role);
        }
    }
}
