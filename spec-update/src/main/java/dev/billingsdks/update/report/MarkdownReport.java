package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.Side;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole report, by operation and schema. */
final class MarkdownReport {
    private final SpecReport report;
    private final StringBuilder text = new StringBuilder();

    MarkdownReport(SpecReport report) {
        this.report = report;
    }

    String text() {
        paragraph("# " + report.vendor() + ": " + report.verdict());
        paragraph(
                "A change is breaking on the wire if a request of a program that was written before it can be rejected, or a response"
                        + " can be unexpected. It is breaking in Java if such a program no longer compiles or links against the newly"
                        + " generated SDK.");
        operations("Operations added", Change.Kind.OPERATION_ADDED);
        operations("Operations removed", Change.Kind.OPERATION_REMOVED);
        changes();
        throughSchemas();
        javaAlone();
        descriptions();
        unmatched();
        return text.toString();
    }

    private void operations(String title, Change.Kind kind) {
        List<Change> changes = report.ofKind(kind);
        paragraph("## " + title + ": " + changes.size());
        if (changes.isEmpty()) {
            return;
        }
        table("| Operation | Call | On the wire | In Java | Severity | Why |");
        changes.forEach(change -> line("| " + change.subject().replaceFirst("operation ", "") + " | "
                + cell(change.place()) + " | " + wire(change) + " | " + java(change) + " | " + why(change) + " |"));
        line("");
    }

    private void changes() {
        paragraph("## Operations changed: " + report.changedOperations().size());
        Map<String, List<Change>> subjects = report.ofKind(Change.Kind.CHANGED).stream()
                .filter(change -> change.effect() != Effect.TEXT)
                .collect(Collectors.groupingBy(Change::subject, LinkedHashMap::new, Collectors.toList()));
        subjects.forEach((subject, changes) -> {
            paragraph("### " + Character.toUpperCase(subject.charAt(0)) + subject.substring(1));
            if (subject.startsWith("schema ")) {
                Set<String> operations = new LinkedHashSet<>();
                changes.forEach(change -> operations.addAll(change.operations()));
                paragraph("In " + String.join(", ", operations) + ".");
            }
            table("| Side | Place | Change | On the wire | In Java | Severity | Why |");
            changes.forEach(change -> line("| " + (change.side() == Side.NEITHER ? "" : change.side()) + " | "
                    + cell(change.place()) + " | " + cell(change.text()) + " | " + wire(change) + " | " + java(change)
                    + " | " + why(change) + " |"));
            line("");
        });
    }

    /** Lists, for each operation, the changed schemas that it uses: their changes are changes of the operation. */
    private void throughSchemas() {
        Map<String, Map<String, Long>> schemas = report.schemasByOperation();
        if (schemas.isEmpty()) {
            return;
        }
        paragraph("### Through shared schemas");
        table("| Operation | Schemas with the number of their changes |");
        schemas.forEach((operation, changes) -> line("| " + operation + " | "
                + changes.entrySet().stream()
                        .map(schema -> schema.getKey() + " (" + schema.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + " |"));
        line("");
    }

    private String why(Change change) {
        ReportedChange row = report.rowOf(change);
        return row.severity() + (row.accepted() ? ", accepted" : "") + " | " + cell(row.reason());
    }

    /** Lists the changes in Java that no change of the document explains, such as renamed or unused classes. */
    private void javaAlone() {
        paragraph(
                "## Breaking in Java, for other reasons: " + report.javaAlone().size());
        report.javaAlone().forEach(change -> line("- `" + change + "`"));
        if (!report.javaAlone().isEmpty()) {
            line("");
        }
    }

    private void descriptions() {
        List<String> places = report.changes().stream()
                .filter(change -> change.effect() == Effect.TEXT)
                .map(change -> change.subject() + (change.place().isEmpty() ? "" : ", " + change.place()))
                .distinct()
                .toList();
        paragraph("## Descriptions changed: " + places.size());
        places.forEach(place -> line("- " + place));
    }

    private void unmatched() {
        if (report.unmatched().isEmpty()) {
            return;
        }
        line("");
        paragraph("## Entries of the vendor's file that match nothing in the newer document: "
                + report.unmatched().size());
        report.unmatched().forEach(entry -> line("- `" + entry + "`"));
    }

    private static String wire(Change change) {
        return switch (change.effect()) {
            case BREAKING -> "**breaking**";
            case ADDITION -> "addition";
            default -> "compatible";
        };
    }

    private String java(Change change) {
        List<JavaChange> changes = report.javaOf(change);
        if (changes.isEmpty()) {
            return "compatible";
        }
        String rest = changes.size() > 1 ? " and " + (changes.size() - 1) + " more" : "";
        return "**breaking**: `" + cell(changes.get(0).toString()) + "`" + rest;
    }

    private static String cell(String value) {
        return value.replace("|", "\\|").replace("\n", " ");
    }

    private void table(String head) {
        line(head);
        line(head.replaceAll("[^|]+", "---"));
    }

    private void paragraph(String paragraph) {
        line(paragraph);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
