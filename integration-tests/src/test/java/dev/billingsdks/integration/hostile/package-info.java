/**
 * The fault matrix: what each of the five SDKs does when a vendor, or the way to it, misbehaves. Each row is run for every vendor on
 * the first, a middle and the last page of a listing, against a server that can send any bytes; {@link HostileVendor} is that server, a
 * {@link Row} says what it does wrong and what must come of it.
 *
 * <p>It uses the SDKs' public API, {@code dev.billingsdks.integration.vendor} and the injected time of the package above.
 */
@NullMarked
package dev.billingsdks.integration.hostile;

import org.jspecify.annotations.NullMarked;
