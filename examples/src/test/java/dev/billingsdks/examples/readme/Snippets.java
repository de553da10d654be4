package dev.billingsdks.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The marked regions of the Java files in some folders, named {@code <file>#<snippet>}. */
final class Snippets {

    private static final String START = "// snippet: ";
    private static final String END = "// end";

    private final Map<String, String> texts = new TreeMap<>();

    private Snippets() {}

    static Snippets in(Path... folders) {
        Snippets snippets = new Snippets();
        for (Path folder : folders) {
            snippets.readAll(folder);
        }
        return snippets;
    }

    private void readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                read(file.getFileName().toString(), Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Snippets of(String file, List<String> lines) {
        Snippets snippets = new Snippets();
        snippets.read(file, lines);
        return snippets;
    }

    /** Returns the region without its common indentation and its last line break. */
    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no snippet " + name + ", but " + texts.keySet());
        }
        return text;
    }

    Set<String> names() {
        return texts.keySet();
    }

    private void read(String file, List<String> lines) {
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (start < 0 && line.startsWith(START)) {
                start = i;
            } else if (start >= 0 && line.equals(END)) {
                String name = file + "#" + lines.get(start).strip().substring(START.length());
                String region = String.join("\n", lines.subList(start + 1, i)).stripIndent();
                if (texts.put(name, region) != null) {
                    throw new IllegalArgumentException("there are two snippets " + name);
                }
                start = -1;
            } else if (line.startsWith(START) || line.equals(END)) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": '" + line + "' is not expected here");
            }
        }
        if (start >= 0) {
            throw new IllegalArgumentException(file + ":" + (start + 1) + ": the snippet has no end");
        }
    }
}
