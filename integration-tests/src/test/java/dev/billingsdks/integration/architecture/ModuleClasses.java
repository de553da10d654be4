package dev.billingsdks.integration.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The main classes of the modules on the class path, without these tests. */
final class ModuleClasses implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/dev/billingsdks/integration/");
    }
}
