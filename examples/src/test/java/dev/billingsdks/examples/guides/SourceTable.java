package dev.billingsdks.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What guides say and where it comes from: a line with a file, and below it indented rows of the form {@code words of the guides <- words of the file}.
 */
final class SourceTable {

    private static final Path FOLDER = Path.of("src/test/resources/guides");
    private static final String ARROW = " <- ";

    /** The place of a source that does not exist as a file: what stands after the arrow is a reason. */
    private static final String NONE = "none";

    private final String name;
    private final List<Row> rows;
    private final TreeMap<String, String> texts = new TreeMap<>();
    private final TreeMap<String, String> words = new TreeMap<>();

    /**
     * A row.
     *
     * @param guide the beginning of the name of the guides that it is for; empty for all
     * @param words what the guide says
     * @param source the file, or a pattern of files with {@code *}, or {@code none}
     * @param evidence what the source says, or the reason
     */
    record Row(String guide, String words, String source, String evidence) {

        boolean isFor(Guide of) {
            return of.name().startsWith(guide);
        }

        @Override
        public String toString() {
            return words + ARROW + evidence + " (" + source + ")";
        }
    }

    private SourceTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    static SourceTable read(String name) {
        try {
            return of(name, Files.readAllLines(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceTable of(String name, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        String source = "";
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                source = line.strip();
                continue;
            }
            String row = line.strip();
            int arrow = row.indexOf(ARROW);
            if (arrow < 0 || source.isEmpty()) {
                throw new IllegalArgumentException(name + ": '" + row + "' is not a row below a file");
            }
            String guide = row.startsWith("[") ? row.substring(1, row.indexOf("] ")) : "";
            String words = row.substring(guide.isEmpty() ? 0 : guide.length() + 3, arrow);
            rows.add(new Row(guide, words, source, row.substring(arrow + ARROW.length())));
        }
        return new SourceTable(name, rows);
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    boolean isReason(Row row) {
        return row.source().equals(NONE);
    }

    /** Returns the text of a row's source, line by line; it is of several files if the source is a pattern. */
    String text(Row row) {
        return texts.computeIfAbsent(row.source(), SourceTable::textOf);
    }

    /** Returns the text of a row's source in one line. */
    String words(Row row) {
        return words.computeIfAbsent(row.source(), source -> text(row).replaceAll("\\s+", " "));
    }

    /** Returns whether the source of any row has the words. */
    boolean hasWords(String text) {
        return rows.stream().anyMatch(row -> words(row).contains(text));
    }

    private static String textOf(String source) {
        int star = source.indexOf('*');
        if (star < 0) {
            return file(Guide.ROOT.resolve(source));
        }
        Path folder = Guide.ROOT.resolve(source.substring(0, source.lastIndexOf('/', star) + 1));
        Pattern pattern = Pattern.compile(Stream.of(source.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[^/]*" + b)
                .orElseThrow());
        Function<Path, String> relative =
                file -> Guide.ROOT.relativize(file).toString().replace('\\', '/');
        try (Stream<Path> files =
                Files.walk(folder, (int) source.chars().filter(c -> c == '/').count() + 1)) {
            return files.filter(file -> pattern.matcher(relative.apply(file)).matches())
                    .sorted()
                    .map(SourceTable::file)
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no source " + file + " as the tables of the guides name it", e);
        }
    }
}
