// Generated from specs/schemas by billing-sdks; do not edit.
/** The operations of the Schemas API and their params. It depends on the models and the runtime. */
@NullMarked
package dev.billingsdks.schemas.api;

import org.jspecify.annotations.NullMarked;
