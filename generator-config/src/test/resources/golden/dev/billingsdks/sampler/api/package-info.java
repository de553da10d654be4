// Generated from specs/sampler by billing-sdks; do not edit.
/** The operations of the Sampler Billing API and their params. It depends on the models and the runtime. */
@NullMarked
package dev.billingsdks.sampler.api;

import org.jspecify.annotations.NullMarked;
