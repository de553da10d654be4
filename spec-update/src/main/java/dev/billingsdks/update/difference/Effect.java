package dev.billingsdks.update.difference;

/** The effect of a change on the wire on a program that was written before it; the most severe last. */
public enum Effect {
    /** Only a description changes. */
    TEXT,
    /** Old programs send and receive what they did. */
    COMPATIBLE,
    /** Old programs are not affected, and new programs can do more. */
    ADDITION,
    /** A request of an old program may be rejected, or a response may be unexpected. */
    BREAKING
}
