// Generated from specs/schemas by billing-sdks; do not edit.
/** How the operations are carried out. It is not part of the API and changes without notice. */
@NullMarked
package dev.billingsdks.schemas.internal;

import org.jspecify.annotations.NullMarked;
