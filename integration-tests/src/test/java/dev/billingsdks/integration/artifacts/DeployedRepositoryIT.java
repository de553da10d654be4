package dev.billingsdks.integration.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a release deploys, in the folder into which {@code bin/rehearse-release} has deployed one. */
@EnabledIfSystemProperty(named = "release.repository", matches = ".+")
final class DeployedRepositoryIT {

    private static final Path ROOT = Path.of("..");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>"
                    + "\\s*<scope>(compile|runtime)</scope>\\s*</dependency>");

    @Test
    void only_the_published_modules_are_deployed() {
        assertThat(DeployedArtifact.all().map(DeployedArtifact::name))
                .containsExactlyInAnyOrderElementsOf(ReleasedModules.published().stream()
                        .map(ReleasedModules::artifactOf)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#withClasses")
    void classes_sources_javadoc_and_bill_of_materials_are_deployed(DeployedArtifact artifact) {
        assertThat(artifact.endings()).contains(".jar", ".pom", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#all")
    void every_file_is_signed(DeployedArtifact artifact) {
        assertThat(artifact.endings())
                .isNotEmpty()
                .allSatisfy(ending -> assertThat(artifact.file(ending + ".asc")).isNotEmptyFile());
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#all")
    void pom_stands_alone_and_has_what_maven_central_requires(DeployedArtifact artifact) throws IOException {
        // A BOM names its own version this way, which Maven resolves without a parent.
        String pom = Files.readString(artifact.file(".pom")).replace("${project.version}", artifact.version());

        assertThat(pom)
                .contains(
                        "<groupId>dev.billingsdks</groupId>",
                        "<artifactId>" + artifact.name() + "</artifactId>",
                        "<version>" + artifact.version() + "</version>",
                        "<name>",
                        "<description>",
                        "<url>https://github.com/billing-sdks/billing-sdks</url>",
                        "<license>",
                        "<developer>",
                        "<scm",
                        "<connection>scm:git:https://github.com/billing-sdks/billing-sdks.git</connection>")
                .doesNotContain("<parent>", "SNAPSHOT", "${", "<scope>test</scope>", "<repositories>", "<build>");
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#withClasses")
    void licence_and_notice_are_in_every_jar(DeployedArtifact artifact) throws IOException {
        for (Path file : artifact.jars()) {
            try (JarFile jar = new JarFile(file.toFile())) {
                assertThat(text(jar, "META-INF/LICENSE")).as("%s", file).startsWith(text("LICENSE"));
                assertThat(text(jar, "META-INF/NOTICE")).as("%s", file).contains(text("NOTICE"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#withClasses")
    void manifest_has_the_version(DeployedArtifact artifact) throws IOException {
        for (Path file : artifact.jars()) {
            try (JarFile jar = new JarFile(file.toFile())) {
                assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                        .as("%s", file)
                        .isEqualTo(artifact.version());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#withClasses")
    void module_name_does_not_depend_on_the_name_of_the_file(DeployedArtifact artifact) throws IOException {
        try (JarFile jar = new JarFile(artifact.file(".jar").toFile())) {
            assertThat(ModuleFinder.of(artifact.file(".jar")).findAll())
                    .singleElement()
                    .satisfies(module -> {
                        assertThat(module.descriptor().name()).startsWith("dev.billingsdks.");
                        if (jar.getEntry("module-info.class") == null) {
                            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                                    .isEqualTo(module.descriptor().name());
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("dev.billingsdks.integration.artifacts.DeployedArtifact#withClasses")
    void bill_of_materials_has_the_artifact_and_its_dependencies(DeployedArtifact artifact) throws IOException {
        String text = Files.readString(artifact.file("-cyclonedx.json"));
        JsonValue bill = JsonValue.parse(text);

        assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.get("metadata").get("component").get("purl").asString())
                .isEqualTo("pkg:maven/dev.billingsdks/%s@%s?type=jar".formatted(artifact.name(), artifact.version()));
        assertThat(dependencies(artifact)).allSatisfy(purl -> assertThat(text).contains("\"" + purl + "?type=jar\""));
        assertThat(text).doesNotContain("SNAPSHOT");
    }

    /** Returns the dependencies of a pom that applications get, as package URLs. */
    private static List<String> dependencies(DeployedArtifact artifact) throws IOException {
        return DEPENDENCY
                .matcher(Files.readString(artifact.file(".pom")))
                .results()
                .map(found -> "pkg:maven/" + found.group(1) + "/" + found.group(2) + "@" + found.group(3))
                .toList();
    }

    private static String text(JarFile jar, String entry) throws IOException {
        assertThat(jar.getEntry(entry)).as("%s in %s", entry, jar.getName()).isNotNull();
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
