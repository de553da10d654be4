// Generated from specs/sampler by billing-sdks; do not edit.
/**
 * The objects in requests and responses of the Sampler Billing API, as immutable classes. It depends on the runtime's
 * JSON package only.
 */
@NullMarked
package dev.billingsdks.sampler.model;

import org.jspecify.annotations.NullMarked;
