package dev.billingsdks.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The amount of measuring.
 *
 * @param rounds the number of times that the clients start again, each in a fresh JVM, because no two JVMs compile
 *     alike
 * @param jvms fresh JVMs of the SDK and of the token loop alone
 * @param warmups turns of each client before the first that counts
 * @param iterations turns of each client that count
 * @param iteration the duration of a turn
 * @param aheadPages the number of pages of the listings that read ahead
 * @param coldStarts fresh JVMs for each client
 * @param heapPages pages of 100 customers in the short, the middle and the long listing of the smallest heap
 * @param firstHeap the smallest heap that is tried, in MB
 * @param virtualThreads the number of virtual threads that list at the same time
 * @param accounts the accounts that one process lists
 */
record Effort(
        int rounds,
        int jvms,
        int warmups,
        int iterations,
        TimeValue iteration,
        int aheadPages,
        int coldStarts,
        HeapPages heapPages,
        int firstHeap,
        int virtualThreads,
        Accounts accounts) {

    private static final Accounts MANY = new Accounts(1_000, 10, 5);

    /** The runs of RESULTS.md: about twenty-five minutes on two cores. */
    static final Effort MEASURED =
            new Effort(2, 5, 15, 10, TimeValue.seconds(1), 50, 15, new HeapPages(100, 2_000, 10_000), 3, 1_000, MANY);

    /** A test that everything works: seconds. */
    static final Effort SMOKE = new Effort(
            1, 2, 0, 1, TimeValue.milliseconds(10), 3, 1, new HeapPages(1, 2, 3), 64, 20, new Accounts(20, 2, 1));

    /** Listings of three lengths. */
    record HeapPages(int few, int many, int most) {}

    /**
     * Accounts of one vendor.
     *
     * @param count the number of accounts
     * @param pages the number of pages of each
     * @param rounds how often they are listed after a first time, which is the warm-up
     */
    record Accounts(int count, int pages, int rounds) {}
}
