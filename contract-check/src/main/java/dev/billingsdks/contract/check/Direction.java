package dev.billingsdks.contract.check;

import com.networknt.schema.ExecutionConfig;

/** The direction in which a body travels: it decides about properties that are {@code readOnly} or {@code writeOnly}. */
public enum Direction {
    /** From the client: a property that is {@code readOnly} must be absent, even if it is required. */
    REQUEST("body ", "body at "),
    /** From the vendor: a property that is {@code writeOnly} must be absent, even if it is required. */
    RESPONSE("it ", "");

    private final String subject;
    private final String place;

    Direction(String subject, String place) {
        this.subject = subject;
        this.place = place;
    }

    /** Returns a problem of a whole body as a sentence. */
    String ofBody(String predicate) {
        return subject + predicate;
    }

    /** Returns a problem within a body as a sentence. */
    String within(SchemaValidator.Problem problem) {
        return place + problem;
    }

    void applyTo(ExecutionConfig.Builder config) {
        config.readOnly(this == REQUEST).writeOnly(this == RESPONSE);
    }
}
