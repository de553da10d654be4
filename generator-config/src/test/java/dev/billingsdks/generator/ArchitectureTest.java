package dev.billingsdks.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages as the class files have them; {@link PackagesTest} reads the sources. */
@AnalyzeClasses(packages = "dev.billingsdks.generator", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule the_packages_have_no_cycle =
            slices().matching("dev.billingsdks.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_codegen_itself_prints = noClasses()
            .that()
            .resideInAPackage("dev.billingsdks.generator.*..")
            .and()
            .resideOutsideOfPackage("dev.billingsdks.generator.print..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.billingsdks.generator.print..");
}
