package dev.billingsdks.integration.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A native image contains only the classes and resources that are found by analysis. What the SDKs find by a name at run time must therefore be
 * listed here, and in the metadata of sdk-runtime, {@code META-INF/native-image}.
 */
@AnalyzeClasses(packages = "dev.billingsdks", importOptions = PublishedClasses.class)
@ArchTag("every-vendor")
final class NativeImageTest {

    @ArchTest
    static void nothing_is_found_by_name_but_what_the_metadata_lists(JavaClasses published) {
        assertThat(CallsByName.of(published))
                .containsExactly("dev.billingsdks.runtime.http.LibraryVersions$Present calls "
                        + "org.apache.hc.core5.util.VersionInfo.loadVersionInfo");
    }

    @ArchTest
    static void calls_by_name_in_other_code_are_found(JavaClasses published) {
        JavaClasses tests = new ClassFileImporter().importClasses(ByName.class);

        assertThat(CallsByName.of(tests))
                .contains(
                        ByName.class.getName() + " calls java.lang.Class.forName",
                        ByName.class.getName() + " calls java.lang.Class.getResource",
                        ByName.class.getName() + " calls java.util.ServiceLoader.load");
    }

    /** What the rule must find. */
    private static final class ByName {

        static Object all() throws ReflectiveOperationException {
            return List.of(
                    Class.forName("java.lang.String"),
                    String.valueOf(String.class.getResource("String.class")),
                    ServiceLoader.load(Runnable.class));
        }
    }
}
