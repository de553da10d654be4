package dev.billingsdks.integration.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A native image contains only the classes and resources that are found by analysis. What the SDKs find by a name at run time must therefore be
 * listed here, and in the metadata of sdk-runtime, {@code META-INF/native-image}.
 */
@AnalyzeClasses(packages = "dev.billingsdks", importOptions = PublishedClasses.class)
@ArchTag("every-vendor")
final class NativeImageTest {

    /** Calls by which a class, a member, a service or a resource is found by its name, by class and method. */
    private static final Set<String> BY_NAME = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getRecordComponents",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.Class.newInstance",
            "java.lang.ClassLoader.findResource",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.lang.ClassLoader.getResources",
            "java.lang.ClassLoader.getSystemResource",
            "java.lang.ClassLoader.getSystemResourceAsStream",
            "java.lang.ClassLoader.loadClass",
            "java.lang.ClassLoader.resources",
            "java.lang.Module.getResourceAsStream",
            "java.lang.System.load",
            "java.lang.System.loadLibrary",
            "java.lang.invoke.MethodHandles.privateLookupIn",
            "org.apache.hc.core5.util.VersionInfo.loadVersionInfo");

    /** Classes all of whose methods do. */
    private static final List<String> CLASSES_BY_NAME = List.of(
            "java.beans.",
            "java.io.ObjectInputStream.",
            "java.io.ObjectOutputStream.",
            "java.lang.invoke.MethodHandles$Lookup.find",
            "java.lang.invoke.MethodHandles$Lookup.unreflect",
            "java.lang.reflect.",
            "java.util.ResourceBundle.",
            "java.util.ServiceLoader.",
            "org.apache.hc.core5.util.ReflectionUtils.",
            "sun.misc.Unsafe.");

    @ArchTest
    static void nothing_is_found_by_name_but_what_the_metadata_lists(JavaClasses published) {
        assertThat(byName(published))
                .containsExactly("dev.billingsdks.runtime.http.LibraryVersions$Present calls "
                        + "org.apache.hc.core5.util.VersionInfo.loadVersionInfo");
    }

    @ArchTest
    static void calls_by_name_in_other_code_are_found(JavaClasses published) {
        JavaClasses tests = new ClassFileImporter().importClasses(ByName.class);

        assertThat(byName(tests))
                .contains(
                        ByName.class.getName() + " calls java.lang.Class.forName",
                        ByName.class.getName() + " calls java.lang.Class.getResource",
                        ByName.class.getName() + " calls java.util.ServiceLoader.load");
    }

    private static List<String> byName(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.<JavaAccess<?>>concat(
                        type.getCodeUnitAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream()))
                .filter(access -> isByName(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()))
                .map(access -> access.getOriginOwner().getName() + " calls "
                        + access.getTargetOwner().getName() + "."
                        + access.getTarget().getName())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isByName(String call) {
        return BY_NAME.contains(call) || CLASSES_BY_NAME.stream().anyMatch(call::startsWith);
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
