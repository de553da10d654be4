// Generated from specs/schemas by billing-sdks; do not edit.
/** The Schemas SDK: its client and nothing else. Start with {@code builder()}. */
@NullMarked
package dev.billingsdks.schemas;

import org.jspecify.annotations.NullMarked;
