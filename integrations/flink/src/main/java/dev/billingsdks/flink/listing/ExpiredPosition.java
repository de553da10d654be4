package dev.billingsdks.flink.listing;

/** What becomes of an account whose vendor no longer accepts the token of its next page. */
public enum ExpiredPosition {

    /** The account fails permanently. */
    FAIL,

    /**
     * The listing of the account starts over, at most three times. Its records are then emitted at least once, with the number of the attempt in
     * each.
     */
    RESTART
}
