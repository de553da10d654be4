/**
 * What the tests of all vendors' modules have in common: abstract test classes, which a module extends with the vendor's own cases.
 *
 * <p>Their question about paging: does this vendor's listing request the right URLs, in the right order, and read its pages as
 * the document describes them? What a listing does when pages fail, repeat, drift or never end is tested for all vendors at once in
 * integration-tests, and the loop itself in sdk-pagination.
 */
@NullMarked
package dev.billingsdks.suite;

import org.jspecify.annotations.NullMarked;
