package dev.billingsdks.generator.sdk;

/**
 * The class that carries out the operations of an API group.
 *
 * @param vendor the vendor's name
 * @param api the group
 */
public record CallsFile(String packageName, String vendor, ApiFile api) implements SdkFile {

    /** Returns the class. */
    public String name() {
        return "Http" + api.name();
    }

    @Override
    public String fileName() {
        return name();
    }

    @Override
    public String template() {
        return "calls";
    }
}
