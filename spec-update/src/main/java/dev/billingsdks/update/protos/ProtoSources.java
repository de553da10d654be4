package dev.billingsdks.update.protos;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.update.protos.ProtoFile.Enumeration;
import dev.billingsdks.update.protos.ProtoFile.Message;
import dev.billingsdks.update.protos.ProtoFile.Method;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The protos of a checkout that the chosen methods need: those of their packages, and what these import. */
public final class ProtoSources {

    /** The largest proto file that is known here has 200 KB. */
    private static final long MAXIMUM_SIZE = 4L << 20;

    /** Where the checkout of a vendor has files that are not its own. */
    private static final List<String> IMPORT_ROOTS = List.of("", "third_party/googleapis");

    private final Path root;
    private final Set<String> read = new HashSet<>();
    private final Map<String, Message> messages = new HashMap<>();
    private final Map<String, Enumeration> enums = new HashMap<>();
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final List<Method> chosen = new ArrayList<>();
    private final Set<String> unknownTypes = new HashSet<>();

    private ProtoSources(Path root) {
        this.root = root;
    }

    /**
     * Reads the protos.
     *
     * @param root the folder that imports are relative to
     * @param names the full names of packages, services and methods
     * @throws InvalidSpecException if a name is not declared there, or a file cannot be read
     */
    public static ProtoSources read(Path root, List<String> names) throws IOException {
        ProtoSources sources = new ProtoSources(root.toAbsolutePath().normalize());
        for (String name : names) {
            sources.choose(name);
        }
        return sources;
    }

    List<Method> methods() {
        return List.copyOf(chosen);
    }

    /** Returns the names of types that no file declares, sorted. */
    public List<String> unknownTypes() {
        return unknownTypes.stream().sorted().toList();
    }

    /** Returns a message by its name as a scope refers to it, or null if it is another type. */
    @Nullable
    Message message(String scope, String type) {
        String name = resolve(scope, type);
        return name == null ? null : messages.get(name);
    }

    /** Returns an enum by its name as a scope refers to it, or null if it is another type. */
    @Nullable
    Enumeration enumeration(String scope, String type) {
        String name = resolve(scope, type);
        return name == null ? null : enums.get(name);
    }

    void noteUnknown(String type) {
        unknownTypes.add(type);
    }

    /** Looks for a type in the scope and in those around it. */
    private @Nullable String resolve(String scope, String type) {
        if (type.startsWith(".")) {
            return type.substring(1);
        }
        for (String outer = scope; ; outer = outer.contains(".") ? outer.substring(0, outer.lastIndexOf('.')) : "") {
            String name = outer.isEmpty() ? type : outer + "." + type;
            if (messages.containsKey(name) || enums.containsKey(name)) {
                return name;
            }
            if (outer.isEmpty()) {
                return null;
            }
        }
    }

    private void choose(String name) throws IOException {
        String folder = name.replace('.', '/');
        Path found = null;
        while (found == null && !folder.isEmpty()) {
            Path candidate = root.resolve(folder);
            found = Files.isDirectory(candidate) && !protosIn(candidate).isEmpty() ? candidate : null;
            folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
        }
        if (found == null) {
            throw new InvalidSpecException(
                    root.toString(),
                    "has no folder with the protos of " + name + ", such as " + name.replace('.', '/')
                            + "; give the folder that the imports of the protos are relative to");
        }
        for (Path file : protosIn(found)) {
            load(root.relativize(file).toString().replace('\\', '/'));
        }
        List<Method> selected =
                methods.values().stream().filter(method -> isIn(name, method)).toList();
        if (selected.isEmpty()) {
            throw new InvalidSpecException(
                    found.toString(), "declares no method of " + name + "; correct protos in SOURCE.yaml");
        }
        selected.stream().filter(method -> !chosen.contains(method)).forEach(chosen::add);
    }

    /** A package is that of the method itself, and not one above it. */
    private static boolean isIn(String name, Method method) {
        String service = method.service();
        String packageName = service.contains(".") ? service.substring(0, service.lastIndexOf('.')) : "";
        return name.equals(method.name()) || name.equals(service) || name.equals(packageName);
    }

    private static List<Path> protosIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".proto") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private void load(String name) throws IOException {
        List<String> pending = new ArrayList<>(List.of(name));
        while (!pending.isEmpty()) {
            String next = pending.remove(pending.size() - 1);
            Path file = find(next);
            if (file != null && read.add(next)) {
                pending.addAll(add(next, file).imports());
            }
        }
    }

    private ProtoFile add(String name, Path path) throws IOException {
        if (Files.size(path) > MAXIMUM_SIZE) {
            throw new InvalidSpecException(
                    name, "has more than " + (MAXIMUM_SIZE >> 20) + " MiB, which no proto file has");
        }
        ProtoFile file;
        try {
            file = ProtoParser.parse(name, Files.readString(path));
        } catch (MalformedInputException e) {
            throw new InvalidSpecException(name + ": is not a text in UTF-8", e);
        }
        file.messages().forEach(message -> messages.put(message.name(), message));
        file.enums().forEach(enumeration -> enums.put(enumeration.name(), enumeration));
        file.methods().forEach(method -> methods.put(method.name(), method));
        return file;
    }

    /** A file that is absent declares a type that the comparison knows, or reports as unknown. */
    private @Nullable Path find(String name) {
        for (String importRoot : IMPORT_ROOTS) {
            Path file = root.resolve(importRoot).resolve(name).normalize();
            if (file.startsWith(root) && Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }
}
