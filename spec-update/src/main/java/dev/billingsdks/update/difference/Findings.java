package dev.billingsdks.update.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The changes in one operation or schema, and the schemas that it refers to. */
final class Findings {
    private final String subject;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Findings> next = new LinkedHashSet<>();

    Findings(String subject) {
        this.subject = subject;
    }

    void add(Spot spot, Effect effect, String text) {
        Change change = new Change(
                subject, Change.Kind.CHANGED, spot.side(), spot.place(), text, effect, spot.java(), Set.of(), Set.of());
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }

    void leadTo(Findings schema) {
        next.add(schema);
    }

    List<Change> changes() {
        return changes;
    }

    /** Returns these findings and those that they refer to; schemas may be recursive. */
    Set<Findings> reachable() {
        Set<Findings> reached = new LinkedHashSet<>();
        List<Findings> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            Findings findings = open.remove(open.size() - 1);
            if (reached.add(findings)) {
                open.addAll(findings.next);
            }
        }
        return reached;
    }
}
