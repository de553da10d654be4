package dev.billingsdks.update.compatibility;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiField;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiMethod;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The difference between two jars of one SDK that japicmp finds in the public API.
 *
 * @param breaking what breaks callers, by class
 * @param added the number of added classes and members
 */
public record JavaDifference(List<JavaChange> breaking, int added) {

    /** Compares two jars; packages whose name ends in internal are not exported, and are skipped. */
    public static JavaDifference between(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getFilters().getExcludes().add(new JavadocLikePackageFilter("*.internal", false));
        options.getClassPathEntries().addAll(classPath());
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"));
        List<JavaChange> breaking = new ArrayList<>();
        int added = 0;
        for (JApiClass type : classes) {
            boolean removed = type.getChangeStatus() == JApiChangeStatus.REMOVED;
            // A new class breaks no caller, although japicmp reports the abstract methods of its interfaces as added.
            if (!removed && type.getChangeStatus() != JApiChangeStatus.NEW) {
                collect(type, breaking);
            } else if (removed && !type.getFullyQualifiedName().contains("$")) {
                changes(type, "", type.getCompatibilityChanges(), breaking);
            }
            added += added(type);
        }
        breaking.sort(Comparator.comparing(JavaChange::toString));
        return new JavaDifference(List.copyOf(breaking), added);
    }

    /** Returns this difference with changes that japicmp does not see. */
    public JavaDifference with(List<JavaChange> changes) {
        List<JavaChange> all = new ArrayList<>(breaking);
        all.addAll(changes);
        all.sort(Comparator.comparing(JavaChange::toString));
        return new JavaDifference(List.copyOf(all), added);
    }

    private static List<String> classPath() {
        return List.of(SdkJar.classPath().split(File.pathSeparator));
    }

    private static void collect(JApiClass type, List<JavaChange> breaking) {
        changes(type, "", type.getCompatibilityChanges(), breaking);
        type.getInterfaces().forEach(parent -> changes(type, "", parent.getCompatibilityChanges(), breaking));
        changes(type, "", type.getSuperclass().getCompatibilityChanges(), breaking);
        type.getConstructors()
                .forEach(constructor ->
                        changes(type, signature(constructor), constructor.getCompatibilityChanges(), breaking));
        for (JApiMethod method : type.getMethods()) {
            changes(type, signature(method), method.getCompatibilityChanges(), breaking);
            changes(type, signature(method), method.getReturnType().getCompatibilityChanges(), breaking);
        }
        for (JApiField field : type.getFields()) {
            changes(type, field.getName(), field.getCompatibilityChanges(), breaking);
        }
    }

    private static void changes(
            JApiClass type, String member, List<JApiCompatibilityChange> changes, List<JavaChange> breaking) {
        String name = type.getFullyQualifiedName();
        String nested =
                name.contains("$") ? name.substring(name.indexOf('$') + 1).replace('$', '.') : "";
        String top = name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
        String inner = nested.isEmpty() || member.isEmpty() ? nested + member : nested + "." + member;
        for (JApiCompatibilityChange change : changes) {
            if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
                String text = change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                JavaChange found =
                        new JavaChange(top, inner, text, !change.isBinaryCompatible(), !change.isSourceCompatible());
                if (!breaking.contains(found)) {
                    breaking.add(found);
                }
            }
        }
    }

    private static String signature(JApiBehavior behavior) {
        return behavior.getName()
                + behavior.getParameters().stream()
                        .map(parameter -> parameter.getType().replaceFirst(".*[.$]", ""))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static int added(JApiClass type) {
        List<JApiHasChangeStatus> parts = new ArrayList<>(type.getMethods());
        parts.addAll(type.getFields());
        parts.add(type);
        return (int) parts.stream()
                .filter(part -> part.getChangeStatus() == JApiChangeStatus.NEW)
                .count();
    }
}
