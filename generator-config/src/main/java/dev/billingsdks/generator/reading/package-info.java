/**
 * Reads the prepared document and the vendor's configuration into the facts of a whole SDK and of its tests. It joins what
 * {@code schema}, {@code paging} and {@code operation} decide; what is not supported is an error with its place.
 */
@NullMarked
package dev.billingsdks.generator.reading;

import org.jspecify.annotations.NullMarked;
