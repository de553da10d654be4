/**
 * The quickstart: it lists the customers of all five vendors, one class for each. Begin with {@link
 * dev.billingsdks.examples.MetronomeListing}.
 *
 * <p>{@link dev.billingsdks.examples.CheckContract} lists a real account in the same way, and holds its answers against the
 * vendor's document.
 *
 * <p>It uses the SDKs' public API as any application does; of the embedded servers, only Quickstart knows.
 */
@NullMarked
package dev.billingsdks.examples;

import org.jspecify.annotations.NullMarked;
