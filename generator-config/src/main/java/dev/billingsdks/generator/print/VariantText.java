package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.UnionFile;
import dev.billingsdks.generator.sdk.VariantShape;
import dev.billingsdks.generator.sdk.VariantShape.AnyShape;
import dev.billingsdks.generator.sdk.VariantShape.ArrayShape;
import dev.billingsdks.generator.sdk.VariantShape.ConstantProperty;
import dev.billingsdks.generator.sdk.VariantShape.Kind;
import dev.billingsdks.generator.sdk.VariantShape.MapShape;
import dev.billingsdks.generator.sdk.VariantShape.NullableShape;
import dev.billingsdks.generator.sdk.VariantShape.ObjectShape;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the calls that tell the runtime's UnionReader the variants of a union. */
final class VariantText {

    private VariantText() {}

    /** Returns the calls that register a variant, one for each of its shapes. */
    static List<String> registrations(UnionFile.Variant variant) {
        return variant.shapes().stream()
                .map(shape -> ".variant(" + expression(shape) + ", " + TypeText.reader(variant.type()) + ", "
                        + variant.wrapper() + "::new)")
                .toList();
    }

    private static String expression(VariantShape shape) {
        if (shape instanceof ArrayShape array) {
            return "JsonShape.array(" + expression(array.element()) + ")";
        } else if (shape instanceof MapShape map) {
            return "JsonShape.map(" + expression(map.value()) + ")";
        } else if (shape instanceof AnyShape any) {
            return "JsonShape.anyOf("
                    + any.shapes().stream().map(VariantText::expression).collect(Collectors.joining(", ")) + ")";
        } else if (shape instanceof NullableShape nullable) {
            return expression(nullable.shape()) + ".orNull()";
        } else if (shape instanceof ObjectShape object) {
            return object(object);
        }
        return switch ((Kind) shape) {
            case STRING -> "JsonShape.string()";
            case BOOLEAN -> "JsonShape.bool()";
            case INTEGER -> "JsonShape.integer()";
            case NUMBER -> "JsonShape.number()";
            case ANY -> "JsonShape.any()";
        };
    }

    private static String object(ObjectShape object) {
        StringBuilder expression = new StringBuilder("JsonShape.object()");
        if (!object.required().isEmpty()) {
            expression.append(".required(").append(literals(object.required())).append(')');
        }
        for (ConstantProperty constant : object.constants()) {
            expression
                    .append(constant.required() ? ".constant(" : ".constantIfPresent(")
                    .append(literals(List.of(constant.name())))
                    .append(", ")
                    .append(literals(constant.values()))
                    .append(')');
        }
        if (!object.optional().isEmpty()) {
            expression.append(".optional(").append(literals(object.optional())).append(')');
        }
        return expression.toString();
    }

    private static String literals(List<?> values) {
        return values.stream()
                .map(value -> value instanceof String text ? JavaText.quoted(text) : value.toString())
                .collect(Collectors.joining(", "));
    }
}
