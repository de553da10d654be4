package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a newer document changes, for those who call the vendor through its SDK. */
public final class SpecReport {
    private final String vendor;
    private final List<Change> changes;
    private final JavaDifference java;
    private final Attribution attribution;

    /** Brings the differences between two documents, and between their SDKs, together. */
    public SpecReport(String vendor, List<Change> changes, JavaDifference java) {
        this.vendor = vendor;
        this.changes = List.copyOf(changes);
        this.java = java;
        this.attribution = new Attribution(changes, java.breaking());
    }

    /** Returns the one verdict: what breaks on the wire or in Java is major, what is added minor, all else a patch. */
    public Verdict verdict() {
        if (!java.breaking().isEmpty() || has(Effect.BREAKING)) {
            return Verdict.MAJOR;
        }
        return java.added() > 0 || has(Effect.ADDITION) ? Verdict.MINOR : Verdict.PATCH;
    }

    /** Returns the report in some lines, for the terminal. */
    public String summary() {
        return new Summary(this).text();
    }

    /** Returns the whole report. */
    public String markdown() {
        return new Markdown(this).text();
    }

    String vendor() {
        return vendor;
    }

    List<Change> changes() {
        return changes;
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

    /** Returns the operations in which something changes but descriptions. */
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
