package dev.billingsdks.publicapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What applications can reach in a module: its public classes with their public and protected members.
 *
 * <p>Packages count that the module exports to all, or, without a module declaration, those whose name does not end in
 * {@code .internal}, or in a package below one.
 */
public final class PublicApi {

    private static final String CLASS = ".class";

    private final SortedMap<String, List<String>> members;

    private PublicApi(SortedMap<String, List<String>> members) {
        this.members = members;
    }

    /**
     * Reads compiled classes, which are loaded with the class path of the caller and not initialized.
     *
     * @param classes a folder of classes, or a jar
     */
    public static PublicApi of(Path classes) {
        try {
            if (Files.isDirectory(classes)) {
                return read(classes, classes.toUri().toURL());
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + classes.toUri()), Map.of())) {
                return read(jar.getPath("/"), classes.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes in " + classes, e);
        }
    }

    /** Returns the members of each class, by the line that declares the class; both are sorted. */
    public SortedMap<String, List<String>> members() {
        return members;
    }

    /** Returns the lines of the text: a class, its members indented below it, and a blank line between classes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        members.forEach((type, its) -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(type);
            its.forEach(member -> lines.add("  " + member));
        });
        return lines;
    }

    private static PublicApi read(Path root, URL url) throws IOException {
        List<String> names = classNames(root);
        Path module = root.resolve("module-info.class");
        SortedMap<String, List<String>> members = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, PublicApi.class.getClassLoader())) {
            for (String name : exported(names, module)) {
                Class<?> type = Class.forName(name, false, loader);
                if (ClassText.isVisible(type)) {
                    members.put(ClassText.declaration(type), ClassText.members(type));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("class file in the wrong folder: " + e.getMessage(), e);
        }
        return new PublicApi(members);
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(CLASS) && !file.startsWith("META-INF/"))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .toList();
        }
    }

    private static List<String> exported(List<String> names, Path module) throws IOException {
        if (!Files.exists(module)) {
            return names.stream()
                    .filter(name -> !packageOf(name).matches(".*\\.internal(\\..*)?"))
                    .toList();
        }
        try (InputStream stream = Files.newInputStream(module)) {
            var exports = ModuleDescriptor.read(stream).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            return names.stream()
                    .filter(name -> exports.contains(packageOf(name)))
                    .toList();
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
