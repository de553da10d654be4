package dev.billingsdks.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as Markdown, printed line by line, because a run takes minutes. */
final class Report {

    private final PrintStream output;

    Report(PrintStream output) {
        this.output = output;
    }

    void text(String line) {
        output.println();
        output.println(line);
        output.flush();
    }

    void table(String title, String... columns) {
        text("### " + title);
        output.println();
        output.println("| " + String.join(" | ", columns) + " |");
        output.println("|" + List.of(columns).stream().map(any -> "---").collect(Collectors.joining("|")) + "|");
        output.flush();
    }

    void row(String... cells) {
        output.println("| " + String.join(" | ", cells) + " |");
        output.flush();
    }

    /** Returns the median of absolute values. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns each value relative to the reference value of the same round. */
    static List<Double> ratios(List<Double> values, List<Double> base) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / base.get(round));
        }
        return ratios;
    }

    /** Returns the median of the ratios, with the range of their middle half. */
    static String ratio(List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        double lower = sorted.get((sorted.size() - 1) / 4);
        double upper = sorted.get(sorted.size() - 1 - (sorted.size() - 1) / 4);
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median(ratios), lower, upper);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String kilobytes(double bytes) {
        return String.format(Locale.ROOT, "%.2f KB", bytes / 1000);
    }
}
