package dev.billingsdks.flink;

/** Whether the long form of the tests was requested, with {@code -Dtest.long=true}. */
final class LongTests {

    private LongTests() {}

    static boolean requested() {
        return Boolean.getBoolean("test.long");
    }
}
