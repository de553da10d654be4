package dev.billingsdks.update.difference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two documents.
 *
 * @param subject the operation, the schema or the part of the document that it is in
 * @param kind what is said of the subject as a whole, if it is the subject that is new or gone
 * @param side the way over the wire
 * @param place the place in the subject, empty for the subject itself
 * @param text what is different there
 * @param effect what it does on the wire
 * @param java what is generated from the place; null where nothing is
 * @param operations the operations in which the change is met, by operationId, in the document's order
 */
public record Change(
        String subject,
        Kind kind,
        Side side,
        String place,
        String text,
        Effect effect,
        @Nullable JavaPlace java,
        Set<String> operations) {

    /** Whether a whole operation comes or goes, or something within the subject changes. */
    public enum Kind {
        OPERATION_ADDED,
        OPERATION_REMOVED,
        CHANGED
    }

    Change in(Set<String> operations) {
        return new Change(subject, kind, side, place, text, effect, java, operations);
    }
}
