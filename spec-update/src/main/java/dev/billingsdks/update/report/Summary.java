package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import java.util.ArrayList;
import java.util.List;

/** The short report: counts, and each change that breaks callers. */
final class Summary {
    private static final int SHOWN = 20;

    private final SpecReport report;
    private final StringBuilder text = new StringBuilder();

    Summary(SpecReport report) {
        this.report = report;
    }

    String text() {
        line("operations: " + report.operations());
        list(
                "breaking on the wire",
                report.breakingOnTheWire().stream().map(ReportedChange::line).toList());
        list(
                "breaking in Java",
                report.breakingInJava().stream().map(JavaChange::toString).toList());
        if (report.accepted() > 0) {
            line("accepted: " + report.accepted());
        }
        if (!report.unmatchedAccepted().isEmpty()) {
            list("accepted changes that are not in this report", report.unmatchedAccepted());
        }
        if (!report.unmatched().isEmpty()) {
            list("entries of the vendor's file that match nothing", report.unmatched());
        }
        line("verdict: " + report.verdict());
        return text.toString();
    }

    private void list(String title, List<String> items) {
        line(title + ": " + (items.isEmpty() ? "nothing" : items.size()));
        List<String> shown = new ArrayList<>(items.subList(0, Math.min(SHOWN, items.size())));
        if (items.size() > SHOWN) {
            shown.add("and " + (items.size() - SHOWN) + " more, see the report");
        }
        shown.forEach(item -> line("  - " + item));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
