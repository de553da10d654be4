package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ModulesTest {

    private static final String RUNTIME = "dev.billingsdks.runtime";

    private static final List<String> EXPORTED_BY_THE_RUNTIME = List.of(
            RUNTIME,
            RUNTIME + ".error",
            RUNTIME + ".header",
            RUNTIME + ".http",
            RUNTIME + ".http.operation",
            RUNTIME + ".json",
            RUNTIME + ".listener",
            RUNTIME + ".longrunning",
            RUNTIME + ".webhook");

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#all")
    void a_module_has_an_explicit_name_and_opens_nothing(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.provides()).isEmpty();
        assertThat(descriptor.packages()).allMatch(name -> name.startsWith(module.name()));
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#all")
    void only_packages_for_applications_and_generated_code_are_exported(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.exports())
                .filteredOn(export -> !export.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(
                        module.name().equals(RUNTIME)
                                ? EXPORTED_BY_THE_RUNTIME
                                : descriptor.packages().stream()
                                        .filter(name -> !name.matches(".*\\.internal(\\..*)?"))
                                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#all")
    void only_the_threads_of_the_runtime_are_exported_to_the_pagination_alone(PublishedModule module) {
        assertThat(module.descriptor().exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .extracting(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets)
                .containsExactlyElementsOf(
                        module.name().equals(RUNTIME)
                                ? List.of(tuple(RUNTIME + ".http.lifecycle", Set.of("dev.billingsdks.pagination")))
                                : List.of());
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#vendors")
    void an_sdk_exports_client_api_and_models_and_requires_pagination(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.packages())
                .containsExactlyInAnyOrder(
                        module.name(),
                        module.name() + ".api",
                        module.name() + ".model",
                        module.name() + ".internal",
                        module.name() + ".internal.table");
        assertThat(descriptor.requires())
                .filteredOn(required -> !required.name().equals("java.base"))
                .extracting(Requires::name, Requires::modifiers)
                .containsExactly(tuple("dev.billingsdks.pagination", Set.of(Requires.Modifier.TRANSITIVE)));
    }
}
