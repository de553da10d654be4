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
     * @param tests which tests to run, as a pattern of paths
     * @throws UpdateException if any of that fails
     */
    void run(String vendor, Candidate candidate, String tests) throws IOException;
}
