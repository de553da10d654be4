package dev.billingsdks.examples.guides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in the prose of a guide that states something about this project.
 *
 * @param guide what it is in
 * @param start its position in the prose
 * @param text as it is written, such as {@code 10,000}, {@code 2/3}, {@code 5.5.1} or {@code three}
 */
record Figure(Guide guide, int start, String text) {

    static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final String UNIT =
            "(?: (?:ms|s|min|KiB|MiB|MB|GB|(?:milli)?seconds?|minutes?|hours?|days?|pixels?)\\b| ?%)";

    static final String WORD = "(?:twenty-five|" + String.join("|", WORDS.subList(3, WORDS.size()))
            + "|thirty|fifty|hundred|thousand|million)";

    /** Zero and one, also in words, count only with a unit: "page 1" and "one of them" state no quantity. So does two in words, and "a" after a limit. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\w.,/#-])(?:"
            + "(?<digits>\\d+(?:[.,]\\d+)*(?:/\\d+)?)(?!\\w)"
            + "|(?:one|two)(?=" + UNIT + ")"
            + "|(?<=(?:at most|at least|within|after|for|costs|ends) )an?(?=" + UNIT + ")"
            + "|" + WORD + "(?!\\w))");

    private static final Pattern WITH_UNIT = Pattern.compile(UNIT);

    /** Statuses of HTTP are names, unless a noun in the plural follows. */
    private static final Pattern STATUS = Pattern.compile("20[0-4]|30[1-8]|4\\d\\d|5[0-3]\\d");

    private static final Pattern PLURAL = Pattern.compile(" [a-z]{3,}s\\b");

    /** Code, targets of links, URLs, comments; steps, decisions, standards, dates. */
    private static final Pattern NOT_PROSE = Pattern.compile(
            "`[^`]+`|\\]\\([^)]*\\)|https?://\\S+|<!--.*?-->|(?<=steps? )\\d( and \\d)?"
                    + "|\\d{4}-\\d\\d-\\d\\d\\S*|[JFMASOND][a-z]+ \\d\\d?, \\d{4}"
                    + "|\\(0\\d{3}(, 0\\d{3})*\\)|\\[0\\d{3}\\]|numbers such as \\(0\\d{3}\\)|[Dd]ecisions? 0\\d{3}|RFC \\d+|^\\[[^]]+\\]: \\S+|(?<= )\\[[^]]+\\]: \\S+");

    /** Returns the figures of a guide in order. */
    static List<Figure> of(Guide guide) {
        String prose = NOT_PROSE
                .matcher(guide.prose())
                .replaceAll(masked -> " ".repeat(masked.group().length() - 1) + "\0");
        List<Figure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(prose);
        while (number.find()) {
            String text = number.group();
            boolean hasUnit = WITH_UNIT
                    .matcher(prose)
                    .region(number.end(), prose.length())
                    .lookingAt();
            boolean hasNoun =
                    PLURAL.matcher(prose).region(number.end(), prose.length()).lookingAt();
            if (hasUnit
                    || !text.matches("[01]")
                            && (hasNoun || !STATUS.matcher(text).matches())) {
                figures.add(new Figure(guide, number.start(), guide.prose().substring(number.start(), number.end())));
            }
        }
        return figures;
    }

    String place() {
        return guide.place(start);
    }

    /** Returns the figure with some of the words around it. */
    String context() {
        String prose = guide.prose();
        return prose.substring(Math.max(0, start - 40), Math.min(prose.length(), start + text.length() + 30))
                .strip();
    }

    /** Returns the row with the most words that stand around this figure. */
    Optional<SourceTable.Row> source(SourceTable table) {
        return table.rows().stream()
                .filter(row -> row.isFor(guide) && isIn(row.words()))
                .max(Comparator.comparingInt(
                        row -> row.guide().length() + row.words().length()));
    }

    private boolean isIn(String words) {
        int place = words.indexOf("{}");
        String prose = guide.prose();
        int end = start + text.length();
        int before = start - place;
        return place >= 0
                && before >= 0
                && prose.regionMatches(true, before, words, 0, place)
                && prose.startsWith(words.substring(place + 2), end);
    }

    /** Returns what is wrong if the row's source states another figure. */
    Optional<String> problem(SourceTable table) {
        Optional<SourceTable.Row> found = source(table);
        if (found.isEmpty()) {
            return Optional.of(
                    "%s: '%s' in \"%s\" has no source: add '<words around it with {}> <- <words of the source with {}>' to %s, below the file that states it"
                            .formatted(place(), text, context(), table.name()));
        }
        SourceTable.Row row = found.get();
        if (table.isReason(row)) {
            return Optional.empty();
        }
        List<String> stated = FigureSource.values(table, row);
        String expected = FigureSource.expected(this, row.evidence());
        if (stated.isEmpty()) {
            return Optional.of("%s: '%s' in \"%s\": %s does not have \"%s\" any more: correct the row of %s"
                    .formatted(place(), text, context(), row.source(), row.evidence(), table.name()));
        }
        return FigureSource.isStated(expected, stated, row.evidence())
                ? Optional.empty()
                : Optional.of("%s: '%s' in \"%s\", but %s has %s in \"%s\": correct the guide, or the row of %s"
                        .formatted(place(), text, context(), row.source(), stated, row.evidence(), table.name()));
    }

    /** Returns digits for digits with separators and for words, and anything else as it is. */
    static String digits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int word = WORDS.indexOf(lower);
        if (word >= 0) {
            return Integer.toString(word);
        }
        return switch (lower) {
            case "a", "an" -> "1";
            case "twenty-five" -> "25";
            case "thirty" -> "30";
            case "fifty" -> "50";
            case "hundred" -> "100";
            case "thousand" -> "1000";
            case "million" -> "1000000";
            default -> text.matches("\\d+([,_]\\d{3})+") ? text.replaceAll("[,_]", "") : text;
        };
    }
}
