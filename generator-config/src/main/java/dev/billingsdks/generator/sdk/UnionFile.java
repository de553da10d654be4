package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * A value that is one of several types: a sealed interface with a wrapper for each.
 *
 * @param doc what the document says of it
 * @param variants in the document's order
 */
public record UnionFile(String packageName, String name, Doc doc, List<Variant> variants) implements SdkFile {

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
