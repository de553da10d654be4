/**
 * Reads the prepared document and the vendor's configuration into the facts of {@code sdk}. Every decision about the
 * generated code is made here; what is not supported is refused with its place.
 */
@NullMarked
package dev.billingsdks.generator.reading;

import org.jspecify.annotations.NullMarked;
