package dev.billingsdks.integration.hostile;

/** Whether this run includes every combination, as in CI: {@code -Dtest.long=true}. */
final class LongRun {

    static final boolean ON = Boolean.getBoolean("test.long");

    private LongRun() {}
}
