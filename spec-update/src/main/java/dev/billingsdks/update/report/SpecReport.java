package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.compatibility.JavaDifference;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a newer document changes for users of the vendor's SDK. */
public final class SpecReport {
    static final String SCHEMA = "schema ";

    private final String vendor;
    private final List<Change> changes;
    private final JavaDifference java;
    private final List<String> unmatched;
    private final Attribution attribution;
    private final AcceptedChanges accepted;
    private final List<ReportedChange> rows;

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
        this(vendor, changes, java, unmatched, AcceptedChanges.none());
    }

    /**
     * Combines the differences between two documents and between their SDKs.
     *
     * @param unmatched the entries of the vendor's file that match nothing in the newer document
     * @param accepted the changes that do not count for the verdict
     */
    public SpecReport(
            String vendor,
            List<Change> changes,
            JavaDifference java,
            List<String> unmatched,
            AcceptedChanges accepted) {
        this.accepted = accepted;
        this.unmatched = List.copyOf(unmatched);
        this.vendor = vendor;
        this.changes = List.copyOf(changes);
        this.java = java;
        this.attribution = new Attribution(changes, java.breaking());
        this.rows = this.changes.stream().map(this::row).toList();
    }

    private ReportedChange row(Change change) {
        ReportedChange row = new ReportedChange(change, attribution.of(change), false);
        return accepted.contains(row.line()) ? new ReportedChange(change, row.java(), true) : row;
    }

    /** Returns the verdict: major if anything breaks on the wire or in Java, minor if anything is added, otherwise patch. */
    public Verdict verdict() {
        if (!breakingInJava().isEmpty() || !breakingOnTheWire().isEmpty()) {
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

    /** Returns the whole report for programs. */
    public String json() {
        return new JsonReport(this).text();
    }

    /**
     * Returns the whole report as a page that needs nothing else.
     *
     * @param places finds both sides of a change
     * @param signatures finds both sides of a change in Java
     */
    public String html(DocumentPlaces places, Signatures signatures) {
        return new HtmlReport(this, places, signatures).text();
    }

    /** Returns the numbers of changes of each changed schema, by schema and operation that uses it. */
    Map<String, Map<String, Long>> schemasByOperation() {
        Map<String, Map<String, Long>> operations = new LinkedHashMap<>();
        ofKind(Change.Kind.CHANGED).stream()
                .filter(change ->
                        change.effect() != Effect.TEXT && change.subject().startsWith(SCHEMA))
                .forEach(change -> change.operations()
                        .forEach(operation -> operations
                                .computeIfAbsent(operation, each -> new LinkedHashMap<>())
                                .merge(change.subject().substring(SCHEMA.length()), 1L, Long::sum)));
        return operations;
    }

    ReportedChange rowOf(Change change) {
        return rows.get(changes.indexOf(change));
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

    List<ReportedChange> rows() {
        return rows;
    }

    List<ReportedChange> breakingOnTheWire() {
        return rows.stream()
                .filter(row -> row.severity() == Severity.BREAKING_ON_THE_WIRE && !row.accepted())
                .toList();
    }

    /** Returns what breaks in Java, except what is accepted, or caused by accepted changes only. */
    List<JavaChange> breakingInJava() {
        return java.breaking().stream().filter(change -> !isAccepted(change)).toList();
    }

    private boolean isAccepted(JavaChange change) {
        List<ReportedChange> causes =
                rows.stream().filter(row -> row.java().contains(change)).toList();
        return accepted.contains(change.toString())
                || !causes.isEmpty() && causes.stream().allMatch(ReportedChange::accepted);
    }

    /** Returns the number of accepted changes. */
    long accepted() {
        return rows.stream().filter(ReportedChange::accepted).count()
                + java.breaking().size()
                - breakingInJava().size();
    }

    List<String> unmatchedAccepted() {
        breakingInJava();
        return accepted.unmatched();
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
