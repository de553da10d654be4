package dev.billingsdks.contract.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON types that a schema allows for its values, including those of {@code $ref}, {@code allOf}, {@code anyOf} and {@code oneOf}. */
public final class SchemaShape {

    private final Set<String> types = new HashSet<>();
    private final Map<String, DocumentNode> properties = new LinkedHashMap<>();
    private @Nullable DocumentNode items;

    private SchemaShape() {}

    public static SchemaShape of(DocumentNode schema) {
        SchemaShape shape = new SchemaShape();
        shape.collect(schema.resolved(), new HashSet<>());
        return shape;
    }

    /** Returns whether a value may have this JSON type; without a declared type, only string is allowed. */
    public boolean admits(String type) {
        return types.contains(type);
    }

    public Optional<DocumentNode> items() {
        return Optional.ofNullable(items);
    }

    public Map<String, DocumentNode> properties() {
        return properties;
    }

    private void collect(DocumentNode schema, Set<String> seen) {
        if (!seen.add(schema.pointer())) {
            return;
        }
        if (schema.value().path("type").isArray()) {
            schema.value().path("type").forEach(type -> types.add(type.asString("")));
        } else {
            types.add(schema.text("type", "string"));
        }
        if (schema.written("items").exists()) {
            items = schema.at("items");
        }
        schema.at("properties").members().forEach(member -> properties.put(member.getKey(), member.getValue()));
        Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(keyword -> schema.at(keyword).elements().stream())
                .forEach(part -> collect(part, seen));
    }
}
