package dev.billingsdks.examples;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"dev.billingsdks.examples", "dev.billingsdks.contract"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class PackagesTest {

    @ArchTest
    static final ArchRule the_packages_have_no_cycle =
            slices().matching("dev.billingsdks.(**)").should().beFreeOfCycles();
}
