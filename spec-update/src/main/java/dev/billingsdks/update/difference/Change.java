package dev.billingsdks.update.difference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two documents.
 *
 * @param subject the operation, schema or part of the document that changes
 * @param kind whether the subject is added, removed or changed
 * @param side request, response or neither
 * @param place the place in the subject, empty for the subject itself
 * @param text the change
 * @param effect its effect on the wire
 * @param java what is generated from the place, or null if nothing
 * @param operations the operations that the change affects, by operationId, in the document's order
 * @param params the classes of the params of those operations, whose builders set the properties of a body
 */
public record Change(
        String subject,
        Kind kind,
        Side side,
        String place,
        String text,
        Effect effect,
        @Nullable JavaPlace java,
        Set<String> operations,
        Set<String> params) {

    /** Whether an operation is added or removed, or something within the subject changes. */
    public enum Kind {
        OPERATION_ADDED,
        OPERATION_REMOVED,
        CHANGED
    }

    Change in(Set<String> operations, Set<String> params) {
        return new Change(subject, kind, side, place, text, effect, java, operations, params);
    }
}
