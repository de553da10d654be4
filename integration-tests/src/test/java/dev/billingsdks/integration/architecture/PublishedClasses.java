package dev.billingsdks.integration.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.runtime.error.SdkException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes to which the architecture rules apply: the main classes of sdk-runtime, sdk-pagination and the
 * SDKs.
 */
final class PublishedClasses implements ImportOption {

    private static final List<String> VENDOR_PACKAGES = ListedVendor.readAll(Path.of("..")).stream()
            .map(ListedVendor::packageName)
            .toList();

    /** The packages of one SDK; the capture group is the vendor. */
    static final String EACH_VENDOR = "dev.billingsdks.(" + String.join("|", VENDOR_PACKAGES) + ")..";

    static final String[] VENDORS = VENDOR_PACKAGES.stream()
            .map(name -> "dev.billingsdks." + name + "..")
            .toArray(String[]::new);

    private static final Set<String> EXPORTED = exported();

    private static final String NOT_PUBLISHED = ".*/dev/billingsdks/(integration|contract)/.*";

    @Override
    public boolean includes(Location location) {
        return !location.asURI().toString().matches(NOT_PUBLISHED);
    }

    /** Returns whether a class is in a package that the module of the runtime does not export to every module. */
    static boolean isHidden(JavaClass type) {
        return type.getPackageName().startsWith("dev.billingsdks.runtime.")
                && !EXPORTED.contains(type.getPackageName());
    }

    /**
     * Returns whether applications can use the class: the class and all its enclosing classes are public, and its
     * package is exported.
     */
    static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().matches(".*\\.internal(\\..*)?")
                && !isHidden(type)
                && type.getEnclosingClass().map(PublishedClasses::isVisible).orElse(true);
    }

    /** Reads what the module of the runtime exports to every module. */
    private static Set<String> exported() {
        Path classes;
        try {
            classes = Path.of(SdkException.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        ModuleDescriptor runtime = ModuleFinder.of(classes)
                .find("dev.billingsdks.runtime")
                .orElseThrow()
                .descriptor();
        return runtime.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }
}
