// Generated from specs/schemas by billing-sdks; do not edit.
/** What the Schemas API takes and answers, as immutable classes. It depends on the runtime's JSON alone. */
@NullMarked
package dev.billingsdks.schemas.model;

import org.jspecify.annotations.NullMarked;
