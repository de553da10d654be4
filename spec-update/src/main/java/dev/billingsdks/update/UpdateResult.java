package dev.billingsdks.update;

/**
 * How an update of one vendor ended.
 *
 * @param status the exit status
 * @param verdict the kind of release that the document makes necessary, or a dash if that is not known
 * @param operations the numbers of operations that are added, removed and changed, or a dash
 * @param outcome what happened, in one line
 */
record UpdateResult(int status, String verdict, String operations, String outcome) {
    static final int COMPATIBLE = 0;
    static final int FAILED = 1;
    static final int BREAKING = 3;

    /** Returns a result without a report. */
    static UpdateResult withoutReport(int status, String outcome) {
        return new UpdateResult(status, "-", "-", outcome);
    }
}
