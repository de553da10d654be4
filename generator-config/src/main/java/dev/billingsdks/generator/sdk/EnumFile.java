package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * An open enum.
 *
 * @param doc the class comment
 * @param deprecatedApi whether the document deprecates it
 * @param constants the values that differ in more than their spelling, in the document's order
 * @param spellings further spellings of a value, such as {@code Enabled} beside {@code enabled}
 */
public record EnumFile(
        String packageName,
        String name,
        String doc,
        boolean deprecatedApi,
        List<Constant> constants,
        List<Constant> spellings)
        implements SdkFile {

    /**
     * One value.
     *
     * @param name the constant in Java
     * @param value the value in JSON, as a Java literal without its quotes
     * @param shown the value as a comment shows it
     */
    public record Constant(String name, String value, String shown) {}

    /** Returns the class where a constant's own name would hide it. */
    public String enumName() {
        return name;
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
