package dev.billingsdks.flink.listing;

/** What becomes of a job when an account fails permanently. */
public enum FailedAccount {

    /** The failure is emitted, and the other accounts are listed. */
    EMIT,

    /** The job fails. */
    FAIL_JOB
}
