package dev.billingsdks.integration.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.billingsdks", importOptions = PublishedClasses.class)
final class LayersTest {

    @ArchTest
    static final ArchRule the_runtime_knows_neither_pagination_nor_a_vendor = classes()
            .that()
            .resideInAPackage("dev.billingsdks.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.billingsdks.runtime..",
                    "com.fasterxml.jackson.annotation..",
                    "java..",
                    "javax.crypto..",
                    "javax.net.ssl..",
                    "org.apache.hc..",
                    "tools.jackson.core..",
                    "org.slf4j..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule pagination_knows_the_runtime_and_no_library_but_annotations = classes()
            .that()
            .resideInAPackage("dev.billingsdks.pagination..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.billingsdks.pagination..",
                    "dev.billingsdks.runtime..",
                    "com.fasterxml.jackson.annotation..",
                    "java..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule an_sdk_knows_pagination_and_runtime_and_no_library = classes()
            .that()
            .resideInAnyPackage(PublishedClasses.VENDORS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.billingsdks..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule no_sdk_knows_another =
            slices().matching(PublishedClasses.EACH_VENDOR).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule models_know_json_and_nothing_of_http_or_the_api = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..api..", "..internal..", "..runtime.http..", "dev.billingsdks.pagination..");

    @ArchTest
    static final ArchRule api_groups_do_not_know_how_they_are_carried_out = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..internal..", "..runtime.http..");

    @ArchTest
    static final ArchRule errors_and_json_do_not_know_http = noClasses()
            .that()
            .resideInAnyPackage("dev.billingsdks.runtime.error", "dev.billingsdks.runtime.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.billingsdks.runtime.http..", "org.apache.hc..");

    @ArchTest
    static final ArchRule an_sdk_uses_only_the_exported_packages_of_the_runtime = noClasses()
            .that()
            .resideInAnyPackage(PublishedClasses.VENDORS)
            .should()
            .dependOnClassesThat(describe("are in a package that the runtime hides", PublishedClasses::isHidden));

    @ArchTest
    static final ArchRule only_a_client_uses_what_is_internal = classes()
            .that()
            .resideInAPackage("..internal")
            .should()
            .onlyHaveDependentClassesThat()
            .haveNameMatching("dev\\.billingsdks\\.\\w+\\.(internal\\..*|\\w+Client)");
}
