package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.sdk.VariantShape;
import dev.billingsdks.generator.sdk.VariantShape.AnyShape;
import dev.billingsdks.generator.sdk.VariantShape.ArrayShape;
import dev.billingsdks.generator.sdk.VariantShape.ConstantProperty;
import dev.billingsdks.generator.sdk.VariantShape.Kind;
import dev.billingsdks.generator.sdk.VariantShape.MapShape;
import dev.billingsdks.generator.sdk.VariantShape.NullableShape;
import dev.billingsdks.generator.sdk.VariantShape.ObjectShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what tells the values of a union's variants apart in JSON. */
final class VariantShapes {

    private final SpecDocument document;
    private final @Nullable Discriminator discriminator;

    VariantShapes(SpecDocument document, @Nullable Discriminator discriminator) {
        this.document = document;
        this.discriminator = discriminator;
    }

    /** Returns the shape of a variant. */
    VariantShape of(JsonNode variant, String place) {
        ResolvedSchema resolved = ResolvedSchema.of(document, variant, place);
        boolean object = resolved.kind() == ResolvedSchema.Kind.OBJECT || resolved.kind() == ResolvedSchema.Kind.UNION;
        List<String> tags = discriminator == null || !object ? List.of() : discriminator.tags(document, variant);
        if (!tags.isEmpty()) {
            ConstantProperty tag = new ConstantProperty(discriminator.property(), List.copyOf(tags), true);
            return new ObjectShape(List.of(), List.of(tag), List.of());
        }
        return switch (resolved.kind()) {
            case STRING, ENUM -> Kind.STRING;
            case BOOLEAN -> Kind.BOOLEAN;
            case INTEGER -> Kind.INTEGER;
            case NUMBER -> Kind.NUMBER;
            case ARRAY -> new ArrayShape(element(resolved.schema().path("items"), place));
            case MAP -> new MapShape(element(resolved.schema().path("additionalProperties"), place));
            case OBJECT -> object(resolved.schema());
            case UNION -> new AnyShape(variants(resolved, place));
            case ANY -> Kind.ANY;
        };
    }

    /** An element is told by its kind and its required properties, and what is in it by its kind. */
    private VariantShape element(JsonNode schema, String place) {
        if (!schema.isObject()) {
            return Kind.ANY;
        }
        ResolvedSchema resolved = ResolvedSchema.of(document, schema, place);
        VariantShape element = switch (resolved.kind()) {
            case STRING, ENUM -> Kind.STRING;
            case BOOLEAN -> Kind.BOOLEAN;
            case INTEGER -> Kind.INTEGER;
            case NUMBER -> Kind.NUMBER;
            case ARRAY -> new ArrayShape(Kind.ANY);
            case MAP -> new MapShape(Kind.ANY);
            case OBJECT -> new ObjectShape(List.copyOf(required(resolved.schema())), List.of(), List.of());
            case UNION, ANY -> Kind.ANY;
        };
        return resolved.nullable() ? new NullableShape(element) : element;
    }

    private List<VariantShape> variants(ResolvedSchema union, String place) {
        Set<VariantShape> variants = new LinkedHashSet<>();
        union.variants().forEach(variant -> variants.add(element(variant, place)));
        return List.copyOf(variants);
    }

    private VariantShape object(JsonNode schema) {
        Set<String> required = required(schema);
        Map<String, JsonNode> properties = SpecDocument.members(schema.path("properties"));
        Map<String, Object> constants = new LinkedHashMap<>();
        properties.forEach((name, property) -> constant(name, property, constants));
        List<ConstantProperty> constantProperties = new ArrayList<>();
        constants.forEach((name, value) ->
                constantProperties.add(new ConstantProperty(name, List.of(value), required.contains(name))));
        return new ObjectShape(
                required.stream().filter(name -> !constants.containsKey(name)).toList(),
                constantProperties,
                properties.keySet().stream()
                        .filter(name -> !required.contains(name) && !constants.containsKey(name))
                        .toList());
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    private void constant(String name, JsonNode property, Map<String, Object> constants) {
        if (!property.isObject()) {
            return;
        }
        ResolvedSchema resolved = ResolvedSchema.of(document, property, name);
        List<JsonNode> values = Keywords.values(resolved.schema());
        boolean known = values.size() == 1
                && (values.get(0).isTextual() || values.get(0).isBoolean());
        if (known && !resolved.nullable()) {
            JsonNode value = values.get(0);
            constants.put(name, value.isBoolean() ? (Object) value.booleanValue() : value.asText());
        }
    }
}
