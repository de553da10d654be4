package dev.billingsdks.update.difference;

/** Which way over the wire a part of a document goes. */
public enum Side {
    /** What callers send. */
    REQUEST("request"),
    /** What they are answered. */
    RESPONSE("response"),
    /** Neither: the operation itself, or the document. */
    NEITHER("-");

    private final String text;

    Side(String text) {
        this.text = text;
    }

    /** Returns the effect of a part that permits less than before: a caller may send what is refused by now. */
    Effect narrowed() {
        return this == REQUEST ? Effect.BREAKING : Effect.COMPATIBLE;
    }

    /** Returns the effect of a part that permits more than before: a caller may get what it does not expect. */
    Effect widened() {
        return this == REQUEST ? Effect.ADDITION : Effect.BREAKING;
    }

    @Override
    public String toString() {
        return text;
    }
}
