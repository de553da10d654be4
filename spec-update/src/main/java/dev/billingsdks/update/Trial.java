package dev.billingsdks.update;

import java.io.IOException;
import java.util.List;

/** Tries a document before it is put in place. */
@FunctionalInterface
interface Trial {
    /**
     * Generates, compiles and tests the SDK, and what depends on it.
     *
     * @param vendor the vendor's folder below specs/
     * @param candidate the folder that would replace it
     * @param tests which tests to run
     * @return what is broken by the document although the SDK is usable; always empty if hand-written tests are run
     * @throws UpdateException if any of that fails
     */
    List<String> run(String vendor, Candidate candidate, Tests tests) throws IOException;

    /**
     * A choice of tests.
     *
     * @param vendorName the vendor's name, which the dependents' tests take
     * @param packageFolder the folder of the SDK's root package
     * @param written whether hand-written tests must pass
     * @param dependents whether what depends on the SDK is compiled and tested
     */
    record Tests(String vendorName, String packageFolder, boolean written, boolean dependents) {

        /** Returns the paths of the tests of the SDK. Generated ones have their own package, which their template sets. */
        String pattern() {
            return written ? writtenPattern() : packageFolder + "/contract/**";
        }

        /** Returns the paths of all tests of the SDK. */
        String writtenPattern() {
            return packageFolder + "/**";
        }
    }
}
