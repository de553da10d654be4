package dev.billingsdks.integration.artifacts;

import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One of the seven modules that applications use.
 *
 * @param name of the module, and of its base package
 * @param anchor a class of the module, by which it is found on this test's class path
 */
record PublishedModule(String artifact, String name, Class<?> anchor) {

    static Stream<PublishedModule> all() {
        return Stream.concat(
                Stream.of(
                        new PublishedModule("sdk-runtime", "dev.billingsdks.runtime", ApiResponse.class),
                        new PublishedModule("sdk-pagination", "dev.billingsdks.pagination", PagedIterable.class)),
                vendors());
    }

    static Stream<PublishedModule> vendors() {
        return TestVendor.all()
                .map(vendor -> new PublishedModule(
                        vendor.artifact(), vendor.clientClass().getPackageName(), vendor.clientClass()));
    }

    /** Returns the jar, or the folder of classes if the module is not packaged yet. */
    Path location() {
        return locationOf(anchor);
    }

    ModuleDescriptor descriptor() {
        return ModuleFinder.of(location())
                .find(name)
                .orElseThrow(() -> new AssertionError(location() + " is not the module " + name))
                .descriptor();
    }

    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has " + type + " at a location that is not a URI", e);
        }
    }

    @Override
    public String toString() {
        return artifact;
    }
}
