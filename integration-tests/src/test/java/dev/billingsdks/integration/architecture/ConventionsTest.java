package dev.billingsdks.integration.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.runtime.Generated;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.billingsdks", importOptions = PublishedClasses.class)
@ArchTag("every-vendor")
final class ConventionsTest {

    @ArchTest
    static final ArchRule generated_classes_say_so = classes()
            .that()
            .resideInAnyPackage(PublishedClasses.VENDORS)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAnnotatedWith(Generated.class);

    @ArchTest
    static final ArchRule hand_written_classes_do_not_say_so = noClasses()
            .that()
            .resideOutsideOfPackages(PublishedClasses.VENDORS)
            .should()
            .beAnnotatedWith(Generated.class);

    @ArchTest
    static final ArchRule nothing_prints_or_logs_by_itself = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule nothing_is_reflected_or_serialised = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.io.ObjectInputStream.class, java.io.ObjectOutputStream.class);

    @ArchTest
    static void every_package_is_null_marked(JavaClasses published) {
        List<String> unmarked = published.getPackage("dev.billingsdks").getSubpackagesInTree().stream()
                .filter(folder -> !folder.getClasses().isEmpty())
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void runtime_pagination_and_every_listed_vendor_are_examined(JavaClasses published) {
        List<String> expected = Stream.concat(
                        Stream.of("runtime", "pagination"),
                        ListedVendor.readAll(Path.of("..")).stream().map(ListedVendor::packageName))
                .toList();

        assertThat(published.getPackage("dev.billingsdks").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
