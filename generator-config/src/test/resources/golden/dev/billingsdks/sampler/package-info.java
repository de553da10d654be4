// Generated from specs/sampler by billing-sdks; do not edit.
/** The Sampler Billing SDK: its client and nothing else. Start with {@code builder()}. */
@NullMarked
package dev.billingsdks.sampler;

import org.jspecify.annotations.NullMarked;
