package dev.billingsdks.generator.sdk;

/**
 * A package's own comment and nullness.
 *
 * @param vendor the vendor's name
 * @param content what is in it
 */
public record PackageFile(String packageName, String vendor, Content content) implements SdkFile {

    /** The kinds of packages of an SDK. */
    public enum Content {
        CLIENT,
        OPERATIONS,
        MODELS,
        INTERNAL,
        TABLE
    }

    @Override
    public String fileName() {
        return "package-info";
    }

    @Override
    public String template() {
        return "package-info";
    }
}
