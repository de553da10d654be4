/**
 * The quickstart: it lists the customers of all vendors, one class for each. Begin with {@link
 * dev.billingsdks.examples.MetronomeListing}.
 *
 * <p>{@code bin/check-contract} uses the same classes to list an account, and validates its responses against the vendor's document.
 *
 * <p>It uses the SDKs' public API as any application does; of the embedded servers, only Quickstart knows.
 */
@NullMarked
package dev.billingsdks.examples;

import org.jspecify.annotations.NullMarked;
