package dev.billingsdks.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file for readers: its prose, its blocks of code, and the code in its prose. */
final class Guide {

    static final Path ROOT = Path.of("..");

    private static final Pattern FENCE = Pattern.compile("\\s*```(\\w*)");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*\\d+\\. ");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", "src", "decisions");

    /** A report of another program, and what happened at one time. */
    private static final Set<String> RECORDS = Set.of("benchmarks/RESULTS.md", "CHANGELOG.md");

    private final String name;
    private final StringBuilder prose = new StringBuilder();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<CodeBlock> blocks = new ArrayList<>();

    /**
     * A block of code.
     *
     * @param place file and line of its first line
     * @param language what the fence names, or empty
     * @param above the line above it, such as the comment that names a snippet
     */
    record CodeBlock(String place, String language, String above, List<String> lines) {

        String firstLine() {
            return lines.isEmpty() ? "" : lines.get(0).strip();
        }
    }

    /** Code within the prose, with its place. */
    record CodeSpan(String place, String text) {}

    private Guide(String name, List<String> lines) {
        this.name = name;
        read(lines);
    }

    static Guide of(String name, String text) {
        return new Guide(name, text.lines().toList());
    }

    /** Returns all Markdown files for readers, without the decisions, the changelog and the results of benchmarks. */
    static List<Guide> all() {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(ROOT, Set.of(), 4, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String folderName = folder.getFileName().toString();
                    boolean hidden = folderName.startsWith(".") && !folder.equals(ROOT);
                    return hidden || LEFT_OUT.contains(folderName)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".md")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            List<Guide> guides = new ArrayList<>();
            for (Path file : files) {
                String name = ROOT.relativize(file).toString().replace('\\', '/');
                if (!RECORDS.contains(name)) {
                    guides.add(of(name, Files.readString(file)));
                }
            }
            return guides;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** Returns everything outside blocks of code in one line, with code spans and links as they are written. */
    String prose() {
        return prose.toString();
    }

    List<CodeBlock> blocks() {
        return blocks;
    }

    List<CodeSpan> spans() {
        return SPAN.matcher(prose)
                .results()
                .map(span -> new CodeSpan(place(span.start()), span.group(1)))
                .toList();
    }

    /** Returns file and line of a position in the prose. */
    String place(int position) {
        int line = 0;
        while (line + 1 < lineStarts.size() && lineStarts.get(line + 1) <= position) {
            line++;
        }
        return name + ":" + (line + 1);
    }

    private void read(List<String> lines) {
        String previous = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            int end = i;
            if (fence.lookingAt()) {
                end = i + 1;
                while (end < lines.size() && !FENCE.matcher(lines.get(end)).matches()) {
                    end++;
                }
                block(i + 1, fence.group(1), previous, lines.subList(i + 1, Math.min(end, lines.size())));
            } else if (line.matches(" {4}.*\\S.*") && previous.isBlank()) {
                // What a command prints follows it after an empty line.
                while (end + 1 < lines.size() && lines.get(end + 1).matches(" {4}.*\\S.*")) {
                    end++;
                }
                block(i, "", previous, lines.subList(i, end + 1));
            } else {
                lineStarts.add(prose.length());
                String words =
                        LIST_NUMBER.matcher(line).replaceFirst("").strip().replaceAll("\\s+", " ");
                prose.append(words).append(words.isEmpty() ? "" : " ");
                previous = line;
                continue;
            }
            previous = "";
            for (; i < end; i++) {
                lineStarts.add(prose.length());
            }
            lineStarts.add(prose.length());
        }
    }

    private void block(int firstIndex, String language, String above, List<String> lines) {
        String text = String.join("\n", lines).stripIndent().stripTrailing();
        blocks.add(new CodeBlock(
                name + ":" + (firstIndex + 1), language, above, text.lines().toList()));
    }
}
