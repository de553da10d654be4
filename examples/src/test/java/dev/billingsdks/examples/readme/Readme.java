package dev.billingsdks.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file in which each Java block shows a snippet that the line above the block names. */
final class Readme {

    private static final Pattern NAME = Pattern.compile("<!-- snippet: (\\S+) -->");
    private static final String START = "```java";
    private static final String END = "```";

    private final Path file;
    private final List<String> lines;

    private Readme(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Readme read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Readme of(Path file, String text) {
        return new Readme(file, List.of(text.split("\n", -1)));
    }

    /** Returns the names of the snippets that the file shows. */
    List<String> snippetNames() {
        return lines.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Returns the file's text with the current snippets. */
    String refreshed(Snippets snippets) {
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            fresh.add(line);
            Matcher name = NAME.matcher(line);
            if (name.matches()) {
                require(i + 1 < lines.size() && lines.get(i + 1).equals(START), i, "no ```java in the next line");
                fresh.add(START);
                fresh.add(snippets.text(name.group(1)));
                fresh.add(END);
                i = endOfBlock(i + 2);
            } else {
                require(!line.strip().equals(START), i, "no line <!-- snippet: <file>#<name> --> above this block");
            }
        }
        return String.join("\n", fresh);
    }

    private int endOfBlock(int start) {
        int end = start;
        while (end < lines.size() && !lines.get(end).equals(END)) {
            end++;
        }
        require(end < lines.size(), start - 1, "the block has no end");
        return end;
    }

    private void require(boolean condition, int index, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(file + ":" + (index + 1) + ": " + problem);
        }
    }
}
