package dev.billingsdks.generator.sdk;

import java.util.ArrayList;
import java.util.List;

/**
 * A value that is one of several types: a sealed interface with a wrapper for each.
 *
 * @param doc what the document says of it
 * @param variants in the document's order
 */
public record UnionFile(String packageName, String name, Doc doc, List<Variant> variants) implements SdkFile {

    /** The most bytes of a method that registers variants, as estimated here; a class file has room for three times as many. */
    private static final int MOST_BYTES = 20_000;

    /** The bytes of a method that one registration takes, and each text in it. */
    private static final int REGISTRATION = 40;

    private static final int LITERAL = 8;

    /**
     * One of the types.
     *
     * @param wrapper its class, which is nested in the interface
     * @param type its type in Java
     * @param doc what the document says of it
     * @param shapes what tells it from the others in JSON
     */
    public record Variant(String wrapper, JavaType type, Doc doc, List<VariantShape> shapes) {

        /** Returns whether the value is a primitive, which needs no check. */
        public boolean primitive() {
            return type.primitive();
        }
    }

    /**
     * Some of the variants of a union that has too many for one method.
     *
     * @param number the place of these among the chunks, from one
     */
    public record Chunk(int number, List<Variant> variants) {

        /** Returns the class that registers them. No name of a document's schema looks like it. */
        public String holder() {
            return "Variants_" + number;
        }
    }

    /** Returns whether one method cannot register all variants, and each chunk has a class that does. */
    public boolean wide() {
        return variants.stream().mapToInt(UnionFile::bytes).sum() > MOST_BYTES;
    }

    /** Returns the variants as many classes register them. */
    public List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        List<Variant> some = new ArrayList<>();
        int bytes = 0;
        for (Variant variant : variants) {
            bytes += bytes(variant);
            if (bytes > MOST_BYTES && !some.isEmpty()) {
                chunks.add(new Chunk(chunks.size() + 1, List.copyOf(some)));
                some.clear();
                bytes = bytes(variant);
            }
            some.add(variant);
        }
        chunks.add(new Chunk(chunks.size() + 1, List.copyOf(some)));
        return chunks;
    }

    private static int bytes(Variant variant) {
        return variant.shapes().stream()
                .mapToInt(shape -> REGISTRATION + LITERAL * literals(shape))
                .sum();
    }

    private static int literals(VariantShape shape) {
        if (shape instanceof VariantShape.ObjectShape object) {
            return object.required().size()
                    + object.optional().size()
                    + object.constants().stream()
                            .mapToInt(constant -> 2 + constant.values().size())
                            .sum();
        }
        return shape instanceof VariantShape.AnyShape any
                ? any.shapes().stream().mapToInt(UnionFile::literals).sum()
                : shape instanceof VariantShape.ArrayShape array ? literals(array.element()) : 1;
    }

    @Override
    public boolean deprecatedApi() {
        return doc.deprecated();
    }

    @Override
    public String fileName() {
        return name;
    }

    /** Returns the interface, for a place where a wrapper's name hides it. */
    public String unionName() {
        return name;
    }

    @Override
    public String template() {
        return "union";
    }
}
