package dev.billingsdks.update;

import java.io.IOException;

/** Tries a document before it is put in place. */
@FunctionalInterface
interface Trial {
    /**
     * Generates, compiles and tests the SDK.
     *
     * @param vendor the vendor's folder below specs/
     * @param candidate the folder that would take its place
     * @param tests which tests to run
     * @throws UpdateException if any of that fails
     */
    void run(String vendor, Candidate candidate, Tests tests) throws IOException;

    /**
     * A choice of tests.
     *
     * @param pattern the paths of those to run
     * @param written whether those that are written by hand are compiled at all
     */
    record Tests(String pattern, boolean written) {}
}
