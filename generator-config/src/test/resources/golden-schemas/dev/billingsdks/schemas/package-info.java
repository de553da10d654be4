// Generated from specs/schemas by billing-sdks; do not edit.
/** The client of the Schemas SDK. Start with {@code builder()}. */
@NullMarked
package dev.billingsdks.schemas;

import org.jspecify.annotations.NullMarked;
