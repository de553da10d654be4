package dev.billingsdks.integration.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What the optional modules find by a name at run time, as {@link NativeImageTest} lists it for the SDKs. {@code .ci/compatibility} deploys their
 * jars and runs this. The source for Apache Flink is left out, because Flink does not run in a native image.
 */
@EnabledIfSystemProperty(named = "compatibility.deployed", matches = ".+")
final class NativeIntegrationsTest {

    /** The modules for Jackson find how a model is read; an application in a native image has to list its models (docs/decisions/0063). */
    @Test
    void integrations_find_nothing_by_name_but_the_methods_that_read_models() {
        JavaClasses classes = new ClassFileImporter()
                .importJars(jars().map(NativeIntegrationsTest::open).toList());

        assertThat(classes).isNotEmpty();
        assertThat(CallsByName.of(classes))
                .containsExactly(
                        "dev.billingsdks.jackson.SdkType calls java.lang.invoke.MethodHandles$Lookup.findStatic");
    }

    @Test
    void frameworks_find_these_resources_of_integrations() {
        List<String> resources =
                jars().flatMap(NativeIntegrationsTest::resources).sorted().toList();

        assertThat(resources)
                .containsExactly(
                        "META-INF/services/com.fasterxml.jackson.databind.Module",
                        "META-INF/services/tools.jackson.databind.JacksonModule",
                        "META-INF/spring-configuration-metadata.json",
                        "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports");
    }

    /** Returns the jars of the classes, without those of sources and Javadoc. */
    private static Stream<Path> jars() {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("compatibility.deployed")))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("billing-sdks-(?!flink).*\\d\\.jar"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarFile open(Path jar) {
        try {
            return new JarFile(jar.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> resources(Path jar) {
        try (JarFile opened = open(jar)) {
            return opened.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/") && !name.endsWith(".class"))
                    .filter(name -> !name.matches("META-INF/(MANIFEST\\.MF|LICENSE|NOTICE|maven/.*)"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
