// Generated from specs/schemas by billing-sdks; do not edit.
/**
 * The objects in requests and responses of the Schemas API, as immutable classes. It depends on the runtime's JSON
 * package only.
 */
@NullMarked
package dev.billingsdks.schemas.model;

import org.jspecify.annotations.NullMarked;
