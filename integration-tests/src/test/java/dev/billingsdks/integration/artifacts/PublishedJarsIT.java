package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PublishedJarsIT {

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#all")
    void a_jar_contains_its_classes_and_no_template_document_or_test(PublishedModule module) throws IOException {
        List<String> files = filesOf(module);

        assertThat(files)
                .contains("module-info.class", "META-INF/LICENSE", "META-INF/NOTICE")
                .allMatch(file -> file.equals("module-info.class")
                        || file.matches("META-INF/(MANIFEST\\.MF|LICENSE|NOTICE)")
                        || file.matches(
                                "META-INF/maven/dev\\.billingsdks/" + module.artifact() + "/pom\\.(xml|properties)")
                        || file.equals("META-INF/native-image/dev.billingsdks/sdk-runtime/reachability-metadata.json")
                        || file.matches(module.name().replace('.', '/') + "/.*\\.class"))
                .noneMatch(file -> file.matches(".*(Test|IT|Fake)[^/]*\\.class"));
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.PublishedModule#vendors")
    void the_document_of_an_sdk_is_a_jar_of_its_own_without_descriptions(PublishedModule sdk) throws IOException {
        String document = "META-INF/billing-sdks/" + sdk.artifact().replaceFirst("^sdk-", "") + "/openapi.yaml";

        try (JarFile jar = new JarFile(sdk.location().toString().replaceFirst("\\.jar$", "-openapi.jar"))) {
            assertThat(filesOf(jar))
                    .filteredOn(file -> !file.startsWith("META-INF/maven/"))
                    .containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "META-INF/LICENSE", "META-INF/NOTICE", document);
            assertThat(new String(jar.getInputStream(jar.getEntry(document)).readAllBytes(), StandardCharsets.UTF_8)
                            .lines())
                    .anyMatch(line -> line.strip().equals("description: ''"))
                    .noneMatch(line -> line.matches(" *(summary|description): (?!'').+"));
        }
    }

    private static List<String> filesOf(PublishedModule module) throws IOException {
        try (JarFile jar = new JarFile(module.location().toFile())) {
            return filesOf(jar);
        }
    }

    private static List<String> filesOf(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }
}
