// Generated from specs/sampler by billing-sdks; do not edit.
/** The client of the Sampler Billing SDK. Start with {@code builder()}. */
@NullMarked
package dev.billingsdks.sampler;

import org.jspecify.annotations.NullMarked;
