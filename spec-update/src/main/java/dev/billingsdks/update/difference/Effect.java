package dev.billingsdks.update.difference;

/** What a change does, on the wire, to a program that was written before it; the gravest last. */
public enum Effect {
    /** Nothing but another description. */
    TEXT,
    /** Nothing: old programs send and get what they did. */
    COMPATIBLE,
    /** Nothing, and new programs can do more. */
    ADDITION,
    /** An old program may be refused, or get what it does not expect. */
    BREAKING
}
