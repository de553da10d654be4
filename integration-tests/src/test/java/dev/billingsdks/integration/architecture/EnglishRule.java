package dev.billingsdks.integration.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that are not used in this repository.
 *
 * @param pattern finds them
 * @param example contains them
 * @param instead the example in plain technical English
 */
record EnglishRule(Pattern pattern, String example, String instead) {

    static final List<EnglishRule> RULES =
            lines("rules.txt").map(EnglishRule::parse).toList();

    /**
     * A place where words are used.
     *
     * @param file relative to the root of the repository
     * @param line from 1
     * @param words the words
     * @param text the line in which they start
     */
    record Finding(String file, int line, String words, String text, EnglishRule rule) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + text.strip() + "  [such as '" + rule.example + "'; write '" + rule.instead
                    + "']";
        }
    }

    /** Returns the columns of a resource without comments. */
    static Stream<List<String>> lines(String resource) {
        try (InputStream stream = EnglishRule.class.getResourceAsStream("/plain-english/" + resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" :: ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EnglishRule parse(List<String> columns) {
        Pattern pattern = Pattern.compile(columns.get(0).replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
        return new EnglishRule(pattern, columns.get(1), columns.get(2));
    }

    /** Returns where words that are not used occur in a file. */
    static Stream<Finding> findAll(String file, String content) {
        String prose = Prose.of(file, content);
        return RULES.stream().flatMap(rule -> rule.find(file, content, prose));
    }

    private Stream<Finding> find(String file, String content, String prose) {
        return pattern.matcher(prose).results().map(match -> {
            int line = (int) Prose.newlines(prose.substring(0, match.start()));
            String text = content.split("\n", -1)[line];
            return new Finding(file, line + 1, match.group(), text, this);
        });
    }
}
