package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * An open enum.
 *
 * @param doc what the document says of it
 * @param constants the values that differ in more than their spelling, in the document's order
 * @param spellings further spellings of a value, such as {@code Enabled} and {@code enabled}
 */
public record EnumFile(String packageName, String name, Doc doc, List<Constant> constants, List<Constant> spellings)
        implements SdkFile {

    /**
     * One value.
     *
     * @param name the constant in Java
     * @param value the value in JSON
     */
    public record Constant(String name, String value) {}

    /** Returns the class, for a place where a constant's own name hides it. */
    public String enumName() {
        return name;
    }

    @Override
    public boolean deprecatedApi() {
        return doc.deprecated();
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public String template() {
        return "enum";
    }
}
