package dev.billingsdks.update;

import java.io.IOException;

/** Tries a document before it is put in place. */
@FunctionalInterface
interface Trial {
    /**
     * Generates, compiles and tests the SDK.
     *
     * @param vendor the vendor's folder below specs/
     * @param candidate the folder that would replace it
     * @param tests which tests to run
     * @throws UpdateException if any of that fails
     */
    void run(String vendor, Candidate candidate, Tests tests) throws IOException;

    /**
     * A choice of tests.
     *
     * @param pattern the paths of those to run
     * @param written whether hand-written tests are compiled
     */
    record Tests(String pattern, boolean written) {}
}
