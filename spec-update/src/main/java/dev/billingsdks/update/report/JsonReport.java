package dev.billingsdks.update.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.difference.Change;
import java.util.List;

/** The whole report for programs. */
final class JsonReport {
    private final SpecReport report;

    JsonReport(SpecReport report) {
        this.report = report;
    }

    String text() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("vendor", report.vendor());
        root.put("verdict", report.verdict().toString());
        root.put("operationsAdded", report.ofKind(Change.Kind.OPERATION_ADDED).size());
        root.put(
                "operationsRemoved",
                report.ofKind(Change.Kind.OPERATION_REMOVED).size());
        root.put("operationsChanged", report.changedOperations().size());
        ArrayNode changes = root.putArray("changes");
        report.rows().forEach(row -> change(row, changes.addObject()));
        texts(root.putArray("javaForOtherReasons"), report.javaAlone());
        report.unmatched().forEach(root.putArray("vendorFileEntriesThatMatchNothing")::add);
        report.unmatchedAccepted().forEach(root.putArray("acceptedChangesThatAreNotInThisReport")::add);
        return root.toPrettyString() + "\n";
    }

    private static void change(ReportedChange row, ObjectNode node) {
        Change change = row.change();
        node.put("subject", change.subject());
        node.put("kind", change.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        node.put("side", change.side().toString());
        node.put("place", change.place());
        node.put("change", change.text());
        node.put("severity", row.severity().toString());
        node.put("reason", row.reason());
        node.put("accepted", row.accepted());
        change.operations().forEach(node.putArray("operations")::add);
        texts(node.putArray("java"), row.java());
    }

    private static void texts(ArrayNode array, List<JavaChange> changes) {
        changes.forEach(change -> array.add(change.toString()));
    }
}
