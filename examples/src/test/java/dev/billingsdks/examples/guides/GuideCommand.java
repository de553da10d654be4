package dev.billingsdks.examples.guides;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that a guide tells its reader to type.
 *
 * @param place file and line
 * @param text as it is written, without a comment behind it
 */
record GuideCommand(String place, String text) {

    private static final Pattern PROGRAM = Pattern.compile(
            "(\\./mvnw|mvn|mvnw(\\.cmd)?|\\./quickstart|quickstart\\.cmd|bin[/\\\\][\\w*-]+(\\.cmd)?|\\.ci/\\w+|java|cd|git|gh|npm|node|flink|docker|curl)( .*)?");

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*=\\S*");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    /**
     * Returns the commands of a block, none if it does not begin with one.
     *
     * @throws IllegalArgumentException if another line of such a block is not a command
     */
    static List<GuideCommand> of(Guide.CodeBlock block) {
        if (of(block.place(), block.firstLine()).isEmpty()) {
            return List.of();
        }
        List<GuideCommand> commands = new ArrayList<>();
        for (String line : block.lines()) {
            List<GuideCommand> found = of(block.place(), line);
            if (found.isEmpty() && !line.isBlank()) {
                throw new IllegalArgumentException(block.place() + ": '" + line
                        + "' is in a block of commands, but is not one that GuideCommand knows");
            }
            commands.addAll(found);
        }
        return commands;
    }

    /** Returns the command of a code span, if it is one. */
    static List<GuideCommand> of(Guide.CodeSpan span) {
        return of(span.place(), span.text());
    }

    private static List<GuideCommand> of(String place, String line) {
        String text = line.replaceFirst("\\s+# .*", "").strip();
        return isCommand(text)
                ? Stream.of(text.split(" && "))
                        .map(part -> new GuideCommand(place, part))
                        .toList()
                : List.of();
    }

    private static boolean isCommand(String text) {
        return PROGRAM.matcher(withoutVariables(text)).matches();
    }

    private static String withoutVariables(String text) {
        String rest = text.strip();
        while (VARIABLE.matcher(rest.split(" ", 2)[0]).matches() && rest.contains(" ")) {
            rest = rest.split(" ", 2)[1].strip();
        }
        return rest;
    }

    /** Returns the environment variables that it sets. */
    List<String> variables() {
        return words(text).stream()
                .takeWhile(word -> VARIABLE.matcher(word).matches())
                .map(word -> word.substring(0, word.indexOf('=')))
                .toList();
    }

    /** Returns the folder of the guide. */
    Path folder() {
        return Guide.ROOT.resolve(place).resolveSibling("");
    }

    /** Returns what is run, such as {@code bin/update-spec}. */
    String program() {
        return words(withoutVariables(text)).get(0).replace('\\', '/');
    }

    List<String> arguments() {
        List<String> words = words(withoutVariables(text));
        return words.subList(1, words.size());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().replaceAll("[\"']", ""))
                .toList();
    }
}
