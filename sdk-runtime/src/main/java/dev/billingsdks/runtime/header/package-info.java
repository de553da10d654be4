/**
 * The header fields of a response. It depends on nothing but JSpecify.
 */
@NullMarked
package dev.billingsdks.runtime.header;

import org.jspecify.annotations.NullMarked;
