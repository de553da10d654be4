package dev.billingsdks.integration.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.billingsdks.contract.live.ListedVendor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packages of the published modules and of generated code. The modules of the tools test their own packages. */
@AnalyzeClasses(packages = "dev.billingsdks", importOptions = ModuleClasses.class)
final class PackagesTest {

    private static final String HTTP = "dev.billingsdks.runtime.http";

    /** Each of these packages may use the ones before it (docs/decisions/0035). */
    private static final List<String> ORDER_OF_HTTP = List.of(
            "syntax",
            "operation",
            "lifecycle",
            "credentials",
            "response",
            "request",
            "proxy",
            "connection",
            "exchange");

    @ArchTest
    static final ArchRule no_module_has_a_cycle_of_packages =
            slices().matching("dev.billingsdks.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule headers_know_no_other_package = noClasses()
            .that()
            .resideInAPackage("dev.billingsdks.runtime.header")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.billingsdks.runtime..")
                    .and(not(resideInAPackage("dev.billingsdks.runtime.header"))));

    @ArchTest
    static void the_packages_of_http_keep_their_order(JavaClasses modules) {
        for (int i = 0; i < ORDER_OF_HTTP.size(); i++) {
            String[] later = ORDER_OF_HTTP.subList(i + 1, ORDER_OF_HTTP.size()).stream()
                    .map(name -> HTTP + "." + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(HTTP + "." + ORDER_OF_HTTP.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage(HTTP)
                    .check(modules);
        }
    }

    @ArchTest
    static void every_package_of_http_has_a_place_in_the_order(JavaClasses modules) {
        assertThat(modules.getPackage(HTTP).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(ORDER_OF_HTTP);
    }

    @ArchTest
    static void runtime_pagination_contract_and_every_listed_vendor_are_examined(JavaClasses modules) {
        List<String> expected = Stream.concat(
                        Stream.of("runtime", "pagination", "contract"),
                        ListedVendor.readAll(Path.of("..")).stream().map(ListedVendor::packageName))
                .toList();

        assertThat(modules.getPackage("dev.billingsdks").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsAll(expected);
    }
}
