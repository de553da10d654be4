/**
 * The suites that hold for every vendor alike: paging, errors and retries, over a stub that is held to the vendor's specification.
 *
 * <p>They use the SDKs' public API, {@code dev.billingsdks.integration.vendor} and contract-testing.
 */
@NullMarked
package dev.billingsdks.integration;

import org.jspecify.annotations.NullMarked;
