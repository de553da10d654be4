package dev.billingsdks.update.difference;

/** The direction in which a part of a document is sent. */
public enum Side {
    /** Requests. */
    REQUEST("request"),
    /** Responses. */
    RESPONSE("response"),
    /** Neither: the operation itself, or the document. */
    NEITHER("-");

    private final String text;

    Side(String text) {
        this.text = text;
    }

    /** Returns the effect of a part that permits less than before: a caller may send what is now rejected. */
    Effect narrowed() {
        return this == REQUEST ? Effect.BREAKING : Effect.COMPATIBLE;
    }

    /** Returns the effect of a part that permits more than before: a caller may receive what it does not expect. */
    Effect widened() {
        return this == REQUEST ? Effect.ADDITION : Effect.BREAKING;
    }

    @Override
    public String toString() {
        return text;
    }
}
