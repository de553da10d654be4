package dev.billingsdks.examples.guides;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a figure states: the text at a place holder, or a count.
 *
 * <p>{@code {}} is the same number; {@code {*60}} one that is 60 times as large, as with {@code {/3}}, {@code {+1}} and {@code {-1}};
 * {@code {2/}} the divisor if the figure is a fraction such as 2/3; {@code {^}} a version that begins with it; {@code {~}} a number that is rounded to it. {@code count EXPRESSION} is the number of its matches.
 */
final class FigureSource {

    private static final Pattern PLACE = Pattern.compile("\\{(?:([*/+-])(\\d+)|(\\d+)/|\\^|~)?}");
    private static final String NUMBER = "(\\d[\\w.,/-]*(?<![.,/-])|\\b(?:an?|one|two|" + Figure.WORD + ")\\b)";
    private static final String COUNT = "count ";

    private FigureSource() {}

    /** Returns the numbers that a row's source has where its evidence has the place holder. */
    static List<String> values(SourceTable table, SourceTable.Row row) {
        String evidence = row.evidence();
        if (evidence.startsWith(COUNT)) {
            Pattern counted = Pattern.compile(evidence.substring(COUNT.length()), Pattern.MULTILINE);
            return List.of(
                    Long.toString(counted.matcher(table.text(row)).results().count()));
        }
        Matcher place = place(evidence);
        String before = Pattern.quote(evidence.substring(0, place.start()));
        String after = Pattern.quote(evidence.substring(place.end()));
        return Pattern.compile("(?i)" + before + NUMBER + after)
                .matcher(table.words(row))
                .results()
                .map(found -> Figure.digits(found.group(1).replaceAll("(?<=\\d)[Lm]$", "")))
                .distinct()
                .toList();
    }

    /** Returns the figure as the source has to state it. */
    static String expected(Figure figure, String evidence) {
        String digits = Figure.digits(figure.text());
        if (evidence.startsWith(COUNT)) {
            return digits;
        }
        Matcher place = place(evidence);
        if (place.group(3) != null) {
            return digits.startsWith(place.group(3) + "/")
                    ? digits.substring(place.group(3).length() + 1)
                    : digits;
        }
        if (place.group(1) == null) {
            return digits;
        }
        BigDecimal value = new BigDecimal(digits);
        BigDecimal operand = new BigDecimal(place.group(2));
        BigDecimal result = switch (place.group(1)) {
            case "*" -> value.multiply(operand);
            case "/" -> value.divide(operand);
            case "+" -> value.add(operand);
            default -> value.subtract(operand);
        };
        return result.toPlainString();
    }

    /** Returns whether all numbers of the source are the expected one; of numbers that are rounded to it, one is enough. */
    static boolean isStated(String expected, List<String> stated, String evidence) {
        if (!evidence.startsWith(COUNT) && evidence.contains("{^}")) {
            return stated.stream().allMatch(value -> value.equals(expected) || value.startsWith(expected + "."));
        }
        if (!evidence.startsWith(COUNT) && evidence.contains("{~}")) {
            BigDecimal figure = new BigDecimal(expected);
            return stated.stream()
                    .map(value -> new BigDecimal(value).setScale(figure.scale(), RoundingMode.HALF_UP))
                    .anyMatch(figure::equals);
        }
        return stated.stream().allMatch(expected::equals);
    }

    private static Matcher place(String evidence) {
        Matcher place = PLACE.matcher(evidence);
        if (!place.find()) {
            throw new IllegalArgumentException("'" + evidence
                    + "' has no {}, {*N}, {/N}, {+N}, {-N}, {N/}, {^} or {~}, and does not begin with 'count '");
        }
        return place;
    }
}
