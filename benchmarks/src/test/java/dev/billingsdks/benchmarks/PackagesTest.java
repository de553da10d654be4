package dev.billingsdks.benchmarks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.billingsdks.benchmarks", importOptions = PackagesTest.OwnClasses.class)
final class PackagesTest {

    @ArchTest
    static final ArchRule the_packages_have_no_cycle =
            slices().matching("dev.billingsdks.(**)").should().beFreeOfCycles();

    /** The clients that openapi-generator's own templates make are not ours. */
    static final class OwnClasses implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("/benchmarks/stock/");
        }
    }
}
