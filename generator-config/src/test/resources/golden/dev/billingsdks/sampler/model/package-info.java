// Generated from specs/sampler by billing-sdks; do not edit.
/** What the Sampler Billing API takes and answers, as immutable classes. It depends on the runtime's JSON alone. */
@NullMarked
package dev.billingsdks.sampler.model;

import org.jspecify.annotations.NullMarked;
