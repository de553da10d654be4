package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ModulesTest {

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#all")
    void a_module_is_named_by_itself_and_opens_nothing(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.provides()).isEmpty();
        assertThat(descriptor.packages()).allMatch(name -> name.startsWith(module.name()));
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#all")
    void what_is_internal_is_the_only_package_that_is_not_exported(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(descriptor.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(descriptor.packages().stream()
                        .filter(name -> !name.endsWith(".internal"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#vendors")
    void an_sdk_is_client_api_and_models_over_pagination(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.packages())
                .containsExactlyInAnyOrder(
                        module.name(), module.name() + ".api", module.name() + ".model", module.name() + ".internal");
        assertThat(descriptor.requires())
                .filteredOn(required -> !required.name().equals("java.base"))
                .extracting(Requires::name, Requires::modifiers)
                .containsExactly(tuple("dev.billingsdks.pagination", Set.of(Requires.Modifier.TRANSITIVE)));
    }
}
