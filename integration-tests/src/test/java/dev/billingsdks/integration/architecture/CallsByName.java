package dev.billingsdks.integration.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The calls by which code finds classes, members, services and resources by their names at run time. */
final class CallsByName {

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

    private CallsByName() {}

    /** Returns the calls, each with the class that has it, in order. */
    static List<String> of(JavaClasses classes) {
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
}
