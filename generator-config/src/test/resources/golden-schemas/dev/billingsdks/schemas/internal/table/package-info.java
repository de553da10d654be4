// Generated from specs/schemas by billing-sdks; do not edit.
/** The table of the operations for tools. It is not part of the API and may change without notice. */
@NullMarked
package dev.billingsdks.schemas.internal.table;

import org.jspecify.annotations.NullMarked;
