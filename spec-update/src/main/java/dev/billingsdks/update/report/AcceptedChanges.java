package dev.billingsdks.update.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes that a maintainer has accepted. They are reported, and do not count for the verdict. Each is a line, as the short report prints it;
 * empty lines and those that begin with a number sign are ignored.
 */
public final class AcceptedChanges {
    private final Set<String> lines;
    private final Set<String> used = new LinkedHashSet<>();

    private AcceptedChanges(Set<String> lines) {
        this.lines = lines;
    }

    /** Returns no accepted changes. */
    public static AcceptedChanges none() {
        return new AcceptedChanges(Set.of());
    }

    /** Reads a file. */
    public static AcceptedChanges read(Path file) {
        try {
            Set<String> lines = new LinkedHashSet<>();
            for (String line : Files.readAllLines(file)) {
                String change = line.strip().replaceFirst("^- ", "");
                if (!change.isEmpty() && !change.startsWith("#")) {
                    lines.add(change);
                }
            }
            return new AcceptedChanges(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the accepted changes in " + file + " cannot be read", e);
        }
    }

    boolean contains(String line) {
        boolean accepted = lines.contains(line);
        if (accepted) {
            used.add(line);
        }
        return accepted;
    }

    /** Returns the lines that are not changes of this report. */
    List<String> unmatched() {
        return lines.stream().filter(line -> !used.contains(line)).toList();
    }
}
