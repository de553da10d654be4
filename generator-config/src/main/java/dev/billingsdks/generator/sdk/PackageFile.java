package dev.billingsdks.generator.sdk;

/**
 * A package's own comment and nullness.
 *
 * @param doc the package comment
 */
public record PackageFile(String packageName, String doc) implements SdkFile {

    @Override
    public String fileName() {
        return "package-info";
    }

    @Override
    public String template() {
        return "package-info";
    }
}
