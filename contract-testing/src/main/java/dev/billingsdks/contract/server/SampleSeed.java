package dev.billingsdks.contract.server;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** The number that decides about the samples of a server: another one at each run of the tests, unless a system property sets it. */
final class SampleSeed {

    private static final String PROPERTY = "contract.seed";

    // Low, because values with a maximum would be equal above it.
    private static final int SEEDS = 50;

    private static final long OF_THIS_RUN =
            Long.getLong(PROPERTY, ThreadLocalRandom.current().nextLong(SEEDS));

    private final AtomicBoolean used = new AtomicBoolean();

    /** Returns the seed of this run, and notes that samples depend on it. */
    long use() {
        used.set(true);
        return OF_THIS_RUN;
    }

    /** Returns the positive number of a sample. */
    int number() {
        return 1 + Math.floorMod(use(), SEEDS);
    }

    void reset() {
        used.set(false);
    }

    /** Returns how to repeat the samples, or an empty text if there were none. */
    String advice() {
        return used.get()
                ? "the samples have the seed " + OF_THIS_RUN + "; -D" + PROPERTY + "=" + OF_THIS_RUN + " repeats them"
                : "";
    }
}
