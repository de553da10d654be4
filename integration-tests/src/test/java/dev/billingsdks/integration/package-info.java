/**
 * The tests that are the same for every vendor: pagination, errors and retries, with a stub server that validates
 * against the vendor's document.
 *
 * <p>Their question about paging: does every vendor's listing keep what README promises of listings, such as no request before
 * iteration, the same filters on every page, and continuation from a token? Which URLs a vendor's listing requests is tested in the
 * vendor's own module, and the loop itself in sdk-pagination.
 *
 * <p>They use the SDKs' public API, {@code dev.billingsdks.integration.vendor} and contract-testing.
 */
@NullMarked
package dev.billingsdks.integration;

import org.jspecify.annotations.NullMarked;
