package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.print.Javadoc;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.UnionFile;
import dev.billingsdks.generator.sdk.UnionFile.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a union into its sealed interface. */
final class UnionReader {

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;
    private final ModelClasses classes;

    UnionReader(SpecDocument document, Names names, SchemaReader schemas, ModelClasses classes) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
        this.classes = classes;
    }

    JavaType unionType(Shape shape, String place, InlineName inline) {
        InlineName owner = classes.claim(inline, place, "Value");
        if (!classes.has(owner)) {
            UnionFile unread = new UnionFile(classes.packageName(), owner.name(), "", false, List.of());
            classes.put(unread);
            schemas.within(() -> classes.put(union(shape, place, owner)));
        }
        return new JavaType.UnionType(owner.name());
    }

    private UnionFile union(Shape shape, String place, InlineName owner) {
        Discriminator discriminator = Discriminator.of(document, shape);
        VariantNames roles = new VariantNames(document, discriminator);
        Map<JavaType, Variant> variants = new LinkedHashMap<>();
        Set<String> wrappers = new HashSet<>();
        int index = 0;
        for (JsonNode variant : shape.variants()) {
            String variantPlace = place + "/variants/" + index++;
            String role = roles.role(variant, owner.name(), variantPlace);
            JavaType type = schemas.type(variant, variantPlace, owner.nested(names, role));
            List<String> expression = new JsonShapes(document, discriminator).expression(variant, variantPlace);
            Variant before = variants.get(type);
            if (before != null) {
                variants.put(type, also(before, expression));
                continue;
            }
            String wrapper = "Of" + simpleName(type, owner.name());
            if (!wrappers.add(wrapper)) {
                throw new InvalidSpecException(
                        variantPlace, "two variants of " + owner.name() + " give the Java name " + wrapper);
            }
            variants.put(type, new Variant(wrapper, type, doc(document, variant, type), List.of(expression)));
        }
        boolean deprecated = shape.schema().path("deprecated").asBoolean(false);
        return new UnionFile(
                classes.packageName(),
                owner.name(),
                Deprecation.of(Javadoc.of(text(shape, owner)), deprecated).render(""),
                deprecated,
                List.copyOf(variants.values()));
    }

    private static Variant also(Variant before, List<String> expression) {
        if (before.shapes().contains(expression)) {
            return before;
        }
        List<List<String>> shapes = new ArrayList<>(before.shapes());
        shapes.add(expression);
        return new Variant(before.wrapper(), before.type(), before.doc(), List.copyOf(shapes));
    }

    /** Returns a type as a part of a name, without the name of the union that it was found in. */
    private static String simpleName(JavaType type, String owner) {
        if (type instanceof JavaType.ListType list) {
            return (list.element() == JavaType.JSON ? "" : simpleName(list.element(), owner)) + "List";
        }
        if (type instanceof JavaType.MapType map) {
            return (map.value() == JavaType.JSON ? "" : simpleName(map.value(), owner)) + "Map";
        }
        String name = type.text();
        boolean nested = name.startsWith(owner)
                && name.length() > owner.length()
                && Character.isUpperCase(name.charAt(owner.length()));
        return Names.capitalized(
                nested
                        ? name.substring(owner.length())
                        : name.equals("URI") ? "Uri" : name.equals("UUID") ? "Uuid" : name);
    }

    private static String text(Shape shape, InlineName owner) {
        String description = shape.schema().path("description").asText("");
        String subject = description.isBlank()
                ? "The value {@code " + owner.name() + "}, which is one of several types."
                : Javadoc.markdown(description);
        return subject
                + "\n\nA later version may know more variants: keep a branch for {@link Unknown} and any other one.";
    }

    private static String doc(SpecDocument document, JsonNode variant, JavaType type) {
        String description = Keywords.isReference(variant) ? "" : Keywords.description(document, variant);
        String subject =
                description.isBlank() ? "The variant {@code " + type.text() + "}." : Javadoc.markdown(description);
        return Javadoc.of(subject).render("    ");
    }
}
