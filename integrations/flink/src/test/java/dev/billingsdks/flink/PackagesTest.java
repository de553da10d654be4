package dev.billingsdks.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** The packages of this module. */
@AnalyzeClasses(packages = "dev.billingsdks.flink", importOptions = ImportOption.DoNotIncludeTests.class)
final class PackagesTest {

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.billingsdks.flink.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule state_is_not_written_by_serialization_of_java =
            noClasses().should().dependOnClassesThat().belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class);

    @ArchTest
    static final ArchRule the_source_knows_no_vendor = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.billingsdks.metronome..", "dev.billingsdks.kelviq..", "dev.billingsdks.flatpeak..");
}
