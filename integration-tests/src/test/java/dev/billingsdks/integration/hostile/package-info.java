/**
 * The fault matrix: what each of the five SDKs does if a vendor or the network fails. Each row runs for every vendor
 * on the first, a middle and the last page of a listing, against {@link HostileVendor}, a server that can send any
 * bytes. A {@link Row} states the fault and the expected outcome.
 *
 * <p>Its question about paging: what is the outcome of a listing if a page is wrong, late, or links to another host? It fails with a typed
 * error, or is complete; it never ends early.
 *
 * <p>It uses the SDKs' public API, {@code dev.billingsdks.integration.vendor} and the injected time of the package
 * above.
 */
@NullMarked
package dev.billingsdks.integration.hostile;

import org.jspecify.annotations.NullMarked;
