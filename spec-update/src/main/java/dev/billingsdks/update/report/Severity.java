package dev.billingsdks.update.report;

/** How much a change concerns programs that were written before it; the most severe first. */
public enum Severity {
    /** A request can be rejected, or a response can be unexpected. */
    BREAKING_ON_THE_WIRE("breaking on the wire"),
    /** Programs no longer compile or link against the SDK. */
    BREAKING_IN_JAVA("breaking in Java"),
    /** Programs are not affected. */
    ADDITIVE("additive"),
    /** Only descriptions differ. */
    DOCUMENTATION("documentation");

    private final String text;

    Severity(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
