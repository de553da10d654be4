package dev.billingsdks.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much time is spent.
 *
 * @param rounds how often the clients begin anew, each in a fresh JVM, as no two of them compile alike
 * @param warmups turns of each client before the first that counts
 * @param iterations turns of each client that count
 * @param iteration how long a turn takes
 * @param aheadPages how many pages the listings have that are read ahead
 * @param coldStarts fresh JVMs for each client
 * @param heapPages pages of 100 customers in the short, the middle and the long listing that are to fit the smallest heap
 * @param firstHeap the smallest heap that is tried, in MB
 * @param virtualThreads how many virtual threads list at once
 */
record Effort(
        int rounds,
        int warmups,
        int iterations,
        TimeValue iteration,
        int aheadPages,
        int coldStarts,
        HeapPages heapPages,
        int firstHeap,
        int virtualThreads) {

    /** What RESULTS.md is made with: some fifteen minutes on two cores. */
    static final Effort MEASURED =
            new Effort(2, 15, 10, TimeValue.seconds(1), 50, 15, new HeapPages(100, 2_000, 10_000), 3, 1_000);

    /** That everything still works: seconds. */
    static final Effort SMOKE = new Effort(1, 0, 1, TimeValue.milliseconds(10), 3, 1, new HeapPages(1, 2, 3), 64, 20);

    /** Listings of three lengths. */
    record HeapPages(int few, int many, int most) {}
}
