/**
 * Measures what reading ahead gains; run by hand, since times are no matter for a build. It depends on the vendors as the suites know
 * them.
 */
@NullMarked
package dev.billingsdks.integration.latency;

import org.jspecify.annotations.NullMarked;
