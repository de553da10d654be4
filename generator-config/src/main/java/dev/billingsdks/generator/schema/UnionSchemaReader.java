package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.Doc;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.UnionFile;
import dev.billingsdks.generator.sdk.UnionFile.Variant;
import dev.billingsdks.generator.sdk.VariantShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a union into its sealed interface. */
final class UnionSchemaReader {

    private final SpecDocument document;
    private final Names names;
    private final SchemaReader schemas;
    private final ModelClasses classes;

    UnionSchemaReader(SpecDocument document, Names names, SchemaReader schemas, ModelClasses classes) {
        this.document = document;
        this.names = names;
        this.schemas = schemas;
        this.classes = classes;
    }

    JavaType unionType(ResolvedSchema resolved, String place, InlineName inline) {
        InlineName owner = classes.claim(inline, place, "Value");
        if (!classes.has(owner)) {
            UnionFile unread = new UnionFile(classes.packageName(), owner.name(), new Doc("", false), List.of());
            classes.put(unread);
            schemas.within(() -> classes.put(union(resolved, place, owner)));
        }
        return new JavaType.UnionType(owner.name());
    }

    private UnionFile union(ResolvedSchema resolved, String place, InlineName owner) {
        Discriminator discriminator = Discriminator.of(document, resolved);
        VariantNames roles = new VariantNames(document, discriminator);
        Map<JavaType, Variant> variants = new LinkedHashMap<>();
        Set<String> wrappers = new HashSet<>();
        int index = 0;
        for (JsonNode variant : resolved.variants()) {
            String variantPlace = place + "/variants/" + index++;
            String role = roles.role(variant, owner.name(), variantPlace);
            JavaType type = schemas.type(variant, variantPlace, owner.nested(names, role));
            VariantShape variantShape = new VariantShapes(document, discriminator).of(variant, variantPlace);
            Variant before = variants.get(type);
            if (before != null) {
                variants.put(type, also(before, variantShape));
                continue;
            }
            String wrapper = Names.variantType("Of" + simpleName(type, owner.name()));
            if (!wrappers.add(wrapper)) {
                throw new InvalidSpecException(
                        variantPlace, "two variants of " + owner.name() + " give the Java name " + wrapper);
            }
            variants.put(type, new Variant(wrapper, type, doc(document, variant), List.of(variantShape)));
        }
        return new UnionFile(
                classes.packageName(), owner.name(), Keywords.doc(resolved.schema()), List.copyOf(variants.values()));
    }

    private static Variant also(Variant before, VariantShape shape) {
        if (before.shapes().contains(shape)) {
            return before;
        }
        List<VariantShape> shapes = new ArrayList<>(before.shapes());
        shapes.add(shape);
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

    /** What a component schema says of itself is on its own class. */
    private static Doc doc(SpecDocument document, JsonNode variant) {
        return new Doc(Keywords.isReference(variant) ? "" : Keywords.description(document, variant), false);
    }
}
