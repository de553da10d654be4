package dev.billingsdks.publicapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A file that holds the public API of a module. */
public final class ApiTextFile {

    /** The system property that refreshes the files instead of comparing them. */
    public static final String REFRESH = "api.refresh";

    private static final String COMMENT = "#";
    private static final int SHOWN_LINES = 60;

    private final Path file;
    private final String module;

    /**
     * Names a file.
     *
     * @param module the module whose API the file holds, such as {@code sdk-runtime}
     */
    public ApiTextFile(Path file, String module) {
        this.file = file;
        this.module = module;
    }

    /** Writes the API of compiled classes if the system property {@value #REFRESH} is true, and compares it otherwise. */
    public void checkOrRefresh(PublicApi api) {
        if (Boolean.getBoolean(REFRESH)) {
            write(api);
        } else {
            check(api);
        }
    }

    /** Writes the API of compiled classes, and returns whether the file has changed. */
    public boolean write(PublicApi api) {
        try {
            String text = text(api);
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return false;
            }
            Files.writeString(file, text);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Compares the file with compiled classes.
     *
     * @throws AssertionError if they differ; the message has the difference and the command that refreshes the file
     */
    public void check(PublicApi api) {
        List<String> differences = differences(read(), api.lines());
        if (differences.isEmpty()) {
            return;
        }
        throw new AssertionError("the public API of " + module + " is not what " + file + " says:\n"
                + String.join("\n", shown(differences)) + "\n" + howToRefresh());
    }

    String howToRefresh() {
        return "If the change is intended, refresh the file and review its diff:\n  " + refreshCommand();
    }

    private String text(PublicApi api) {
        return COMMENT + " The public API of " + module + ", compared with its classes by ApiTest. Refresh it with:\n"
                + COMMENT + " " + refreshCommand() + "\n\n" + String.join("\n", api.lines()) + "\n";
    }

    private String refreshCommand() {
        return "./mvnw -pl " + module + " -am test -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -D" + REFRESH
                + "=true";
    }

    private List<String> read() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith(COMMENT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Returns removed and added lines below the class that they belong to; classes and members are sets, so no order is compared. */
    private static List<String> differences(List<String> before, List<String> after) {
        Map<String, Set<String>> old = byClass(before);
        Map<String, Set<String>> current = byClass(after);
        Set<String> types = new TreeSet<>(old.keySet());
        types.addAll(current.keySet());
        List<String> differences = new ArrayList<>();
        for (String type : types) {
            Set<String> removed = new TreeSet<>(old.getOrDefault(type, Set.of()));
            Set<String> added = new TreeSet<>(current.getOrDefault(type, Set.of()));
            Set<String> common = new HashSet<>(removed);
            common.retainAll(added);
            removed.removeAll(common);
            added.removeAll(common);
            if (old.containsKey(type) && current.containsKey(type) && removed.isEmpty() && added.isEmpty()) {
                continue;
            }
            differences.add((current.containsKey(type) ? old.containsKey(type) ? "  " : "+ " : "- ") + type);
            removed.forEach(line -> differences.add("-   " + line));
            added.forEach(line -> differences.add("+   " + line));
        }
        return differences;
    }

    private static Map<String, Set<String>> byClass(List<String> lines) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                members.get(type).add(line.strip());
            } else if (!line.isBlank()) {
                type = line;
                members.put(type, new HashSet<>());
            }
        }
        return members;
    }

    private static List<String> shown(List<String> differences) {
        if (differences.size() <= SHOWN_LINES) {
            return differences;
        }
        List<String> shown = new ArrayList<>(differences.subList(0, SHOWN_LINES));
        shown.add("  ... and " + (differences.size() - SHOWN_LINES) + " more lines");
        return shown;
    }
}
