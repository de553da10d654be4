// Generated from specs/sampler by billing-sdks; do not edit.
/** The table of the operations for tools. It is not part of the API and may change without notice. */
@NullMarked
package dev.billingsdks.sampler.internal.table;

import org.jspecify.annotations.NullMarked;
