package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The whole report as one page that loads nothing: its policy forbids scripts and every request. */
final class HtmlReport {
    private static final int SHOWN_LINES = 60;

    private final SpecReport report;
    private final DocumentPlaces places;
    private final Signatures signatures;
    private final StringBuilder text = new StringBuilder();

    HtmlReport(SpecReport report, DocumentPlaces places, Signatures signatures) {
        this.report = report;
        this.places = places;
        this.signatures = signatures;
    }

    String text() {
        String title = report.vendor() + ": " + report.verdict();
        text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<header><h1>")
                .append(escaped(title))
                .append("</h1>\n");
        counts();
        text.append("</header>\n");
        Map<String, List<ReportedChange>> subjects = subjects();
        contents(subjects);
        text.append("<main>\n");
        operations("added", Change.Kind.OPERATION_ADDED);
        operations("removed", Change.Kind.OPERATION_REMOVED);
        subjects.forEach(this::subject);
        lists();
        return text.append("</main>\n</body>\n</html>\n").toString();
    }

    private void counts() {
        text.append("<p>Operations: ").append(report.operations()).append("</p>\n<ul class=\"counts\">\n");
        for (Severity severity : Severity.values()) {
            long number = report.rows().stream()
                    .filter(row -> row.severity() == severity)
                    .count();
            text.append("<li class=\"")
                    .append(style(severity))
                    .append("\">")
                    .append(number)
                    .append(' ');
            text.append(severity).append("</li>\n");
        }
        if (report.accepted() > 0) {
            text.append("<li>").append(report.accepted()).append(" accepted</li>\n");
        }
        text.append("</ul>\n");
    }

    private Map<String, List<ReportedChange>> subjects() {
        return report.rows().stream()
                .filter(row -> row.change().kind() == Change.Kind.CHANGED
                        && row.change().effect() != Effect.TEXT)
                .collect(Collectors.groupingBy(row -> row.change().subject(), LinkedHashMap::new, Collectors.toList()));
    }

    private void contents(Map<String, List<ReportedChange>> subjects) {
        text.append("<nav aria-label=\"Contents\"><h2>Contents</h2>\n<ul>\n");
        entry(
                "added",
                "Operations added: "
                        + report.ofKind(Change.Kind.OPERATION_ADDED).size());
        entry(
                "removed",
                "Operations removed: "
                        + report.ofKind(Change.Kind.OPERATION_REMOVED).size());
        subjects.forEach((subject, rows) -> entry(id(subject), capitalized(subject) + ": " + rows.size()));
        entry(
                "through",
                "Operations that use changed schemas: "
                        + report.schemasByOperation().size());
        entry(
                "java",
                "Breaking in Java, for other reasons: " + report.javaAlone().size());
        entry("descriptions", "Descriptions changed: " + descriptions().size());
        text.append("</ul></nav>\n");
    }

    private void entry(String id, String name) {
        text.append("<li><a href=\"#")
                .append(id)
                .append("\">")
                .append(escaped(name))
                .append("</a></li>\n");
    }

    private void operations(String id, Change.Kind kind) {
        List<ReportedChange> rows = report.rows().stream()
                .filter(row -> row.change().kind() == kind)
                .toList();
        heading(id, "Operations " + id + ": " + rows.size());
        rows.forEach(row -> change(row, row.change().subject().replaceFirst("operation ", "")));
        text.append("</section>\n");
    }

    private void subject(String subject, List<ReportedChange> rows) {
        heading(id(subject), capitalized(subject));
        if (subject.startsWith(SpecReport.SCHEMA)) {
            String operations = rows.stream()
                    .flatMap(row -> row.change().operations().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            text.append("<p>Used by ").append(escaped(operations)).append("</p>\n");
        }
        rows.forEach(row -> change(
                row, row.change().place().isEmpty() ? subject : row.change().place()));
        text.append("</section>\n");
    }

    private void change(ReportedChange row, String title) {
        Change change = row.change();
        text.append("<article class=\"").append(style(row.severity())).append("\">\n<h3>");
        text.append(escaped(title)).append("</h3>\n<p class=\"change\">").append(escaped(change.text()));
        text.append(change.side() == Side.NEITHER ? "" : " <span class=\"side\">" + change.side() + "</span>");
        text.append(" <span class=\"severity\">").append(row.severity()).append("</span>");
        text.append(row.accepted() ? " <span class=\"accepted\">accepted</span>" : "")
                .append("</p>\n<p class=\"reason\">");
        text.append(escaped(row.reason())).append("</p>\n");
        row.java().forEach(this::java);
        sides("In the document", places.before(change), places.after(change));
        text.append("</article>\n");
    }

    private void java(JavaChange change) {
        text.append("<p class=\"java\"><code>")
                .append(escaped(change.toString()))
                .append("</code></p>\n");
        sides(
                "Java signatures",
                String.join("\n", signatures.before(change)),
                String.join("\n", signatures.after(change)));
    }

    private void sides(String title, String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        text.append("<details><summary>").append(title).append("</summary>\n<div class=\"sides\">\n");
        side("before", before);
        side("after", after);
        text.append("</div></details>\n");
    }

    private void side(String name, String content) {
        List<String> lines = content.lines().toList();
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(SHOWN_LINES, lines.size())));
        if (shown.size() < lines.size()) {
            shown.add("… and " + (lines.size() - shown.size()) + " more");
        }
        text.append("<figure class=\"")
                .append(name)
                .append("\"><figcaption>")
                .append(name)
                .append("</figcaption><pre>");
        text.append(content.isEmpty() ? "absent" : escaped(String.join("\n", shown)));
        text.append("</pre></figure>\n");
    }

    private void lists() {
        heading("through", "Operations that use changed schemas");
        List<String> through = new ArrayList<>();
        report.schemasByOperation()
                .forEach((operation, schemas) -> through.add(escaped(operation) + ": "
                        + schemas.entrySet().stream()
                                .map(schema -> "<a href=\"#" + id(SpecReport.SCHEMA + schema.getKey()) + "\">"
                                        + escaped(schema.getKey()) + "</a> (" + schema.getValue() + ")")
                                .collect(Collectors.joining(", "))));
        list(through);
        heading("java", "Breaking in Java, for other reasons");
        report.javaAlone().forEach(this::java);
        text.append("</section>\n");
        heading("descriptions", "Descriptions changed");
        list(descriptions().stream().map(HtmlReport::escaped).toList());
        list("Entries of the vendor's file that match nothing in the newer document", report.unmatched());
        list("Accepted changes that are not in this report", report.unmatchedAccepted());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            heading(id(title), title);
            list(items.stream().map(HtmlReport::escaped).toList());
        }
    }

    private void list(List<String> items) {
        text.append("<ul>\n");
        items.forEach(item -> text.append("<li>").append(item).append("</li>\n"));
        text.append("</ul></section>\n");
    }

    private List<String> descriptions() {
        return report.rows().stream()
                .map(ReportedChange::change)
                .filter(change -> change.effect() == Effect.TEXT)
                .map(change -> change.subject() + (change.place().isEmpty() ? "" : ", " + change.place()))
                .distinct()
                .toList();
    }

    private void heading(String id, String title) {
        text.append("<section id=\"")
                .append(id)
                .append("\"><h2>")
                .append(escaped(title))
                .append("</h2>\n");
    }

    private static String id(String subject) {
        return subject.replaceAll("[^A-Za-z0-9]+", "-") + "-" + Integer.toHexString(subject.hashCode());
    }

    private static String capitalized(String subject) {
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }

    private static String style(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Escapes text of a document, in which control characters could hide or reorder other text. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style of the report", e);
        }
    }
}
