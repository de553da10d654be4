package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a newer document changes for users of the vendor's SDK. */
public final class SpecReport {
    private final String vendor;
    private final List<Change> changes;
    private final JavaDifference java;
    private final List<String> unmatched;
    private final Attribution attribution;

    /** Combines the differences between two documents and between their SDKs. */
    public SpecReport(String vendor, List<Change> changes, JavaDifference java) {
        this(vendor, changes, java, List.of());
    }

    /**
     * Combines the differences between two documents and between their SDKs.
     *
     * @param unmatched the entries of the vendor's file that match nothing in the newer document
     */
    public SpecReport(String vendor, List<Change> changes, JavaDifference java, List<String> unmatched) {
        this.unmatched = List.copyOf(unmatched);
        this.vendor = vendor;
        this.changes = List.copyOf(changes);
        this.java = java;
        this.attribution = new Attribution(changes, java.breaking());
    }

    /** Returns the verdict: major if anything breaks on the wire or in Java, minor if anything is added, otherwise patch. */
    public Verdict verdict() {
        if (!java.breaking().isEmpty() || has(Effect.BREAKING)) {
            return Verdict.MAJOR;
        }
        return java.added() > 0 || has(Effect.ADDITION) ? Verdict.MINOR : Verdict.PATCH;
    }

    /** Returns how many operations are added, removed and changed. */
    public String operations() {
        return ofKind(Change.Kind.OPERATION_ADDED).size() + " added, "
                + ofKind(Change.Kind.OPERATION_REMOVED).size() + " removed, "
                + changedOperations().size() + " changed";
    }

    /** Returns a short report for the terminal. */
    public String summary() {
        return new Summary(this).text();
    }

    /** Returns the whole report. */
    public String markdown() {
        return new MarkdownReport(this).text();
    }

    String vendor() {
        return vendor;
    }

    List<Change> changes() {
        return changes;
    }

    List<String> unmatched() {
        return unmatched;
    }

    JavaDifference java() {
        return java;
    }

    List<JavaChange> javaOf(Change change) {
        return attribution.of(change);
    }

    List<JavaChange> javaAlone() {
        return attribution.others();
    }

    List<Change> ofKind(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    List<Change> breakingOnTheWire() {
        return changes.stream()
                .filter(change -> change.effect() == Effect.BREAKING)
                .toList();
    }

    /** Returns the operations that change in more than descriptions. */
    Set<String> changedOperations() {
        Set<String> operations = new LinkedHashSet<>();
        ofKind(Change.Kind.CHANGED).stream()
                .filter(change -> change.effect() != Effect.TEXT)
                .forEach(change -> operations.addAll(change.operations()));
        return operations;
    }

    private boolean has(Effect effect) {
        return changes.stream().anyMatch(change -> change.effect() == effect);
    }
}
