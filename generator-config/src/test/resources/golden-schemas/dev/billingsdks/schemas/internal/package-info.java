// Generated from specs/schemas by billing-sdks; do not edit.
/** The implementation of the operations. It is not part of the API and may change without notice. */
@NullMarked
package dev.billingsdks.schemas.internal;

import org.jspecify.annotations.NullMarked;
