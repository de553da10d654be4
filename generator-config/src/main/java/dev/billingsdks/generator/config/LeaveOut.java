package dev.billingsdks.generator.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The operations of a document that the SDK leaves out. An entry that matches nothing is reported and is not an error, since the vendor's
 * file serves several documents.
 *
 * @param operations operationIds
 * @param paths methods and paths such as {@code GET /internal/*}, or paths alone for all methods; {@code *} is any text
 * @param tags tags, each with all operations that have it
 */
public record LeaveOut(List<String> operations, List<String> paths, List<String> tags) {

    private static final Pattern METHOD_AND_PATH = Pattern.compile("(?:([A-Z]+|\\*) )?(/.*|\\*.*)");

    /** Checks the paths, and replaces absent lists by empty ones. */
    public LeaveOut {
        operations = operations == null ? List.of() : List.copyOf(operations);
        paths = paths == null ? List.of() : List.copyOf(paths);
        tags = tags == null ? List.of() : List.copyOf(tags);
        for (String path : paths) {
            if (!METHOD_AND_PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("leaveOut.paths has \"" + path
                        + "\"; write a path that begins with a slash, behind a method in capitals or alone, such as"
                        + " \"GET /internal/*\"");
            }
        }
    }

    /**
     * Returns the entries that an operation matches, as paths in the vendor's file.
     *
     * @param operationId the operation's name in the document, which can be blank
     * @param method its method in capitals
     * @param itsTags its tags
     */
    public Stream<String> entries(String operationId, String method, String path, List<String> itsTags) {
        return Stream.of(
                        operations.stream().filter(operationId::equals).map(LeaveOut::operation),
                        paths.stream()
                                .filter(entry -> pattern(entry)
                                        .matcher(method + " " + path)
                                        .matches())
                                .map(LeaveOut::path),
                        tags.stream().filter(itsTags::contains).map(LeaveOut::tag))
                .flatMap(entries -> entries);
    }

    /** Returns all entries, as paths in the vendor's file. */
    public Stream<String> all() {
        return Stream.of(
                        operations.stream().map(LeaveOut::operation),
                        paths.stream().map(LeaveOut::path),
                        tags.stream().map(LeaveOut::tag))
                .flatMap(entries -> entries);
    }

    private static Pattern pattern(String entry) {
        StringBuilder pattern = new StringBuilder();
        for (char character : (entry.startsWith("/") ? "* " + entry : entry).toCharArray()) {
            pattern.append(character == '*' ? ".*" : Pattern.quote(String.valueOf(character)));
        }
        return Pattern.compile(pattern.toString());
    }

    private static String operation(String entry) {
        return "leaveOut.operations." + entry;
    }

    private static String path(String entry) {
        return "leaveOut.paths." + entry;
    }

    private static String tag(String entry) {
        return "leaveOut.tags." + entry;
    }
}
