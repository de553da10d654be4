package dev.billingsdks.generator.sdk;

import java.util.List;

/**
 * The module's declaration.
 *
 * @param module the module's name
 * @param vendor the vendor's name
 * @param exported the packages that users may use
 */
public record ModuleFile(String module, String vendor, List<String> exported) implements SdkFile {

    @Override
    public String packageName() {
        return "";
    }

    @Override
    public String fileName() {
        return "module-info";
    }

    @Override
    public String template() {
        return "module-info";
    }
}
