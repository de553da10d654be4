/**
 * Compares two prepared documents of a vendor, and says of each difference which side of the wire it is on and whom it breaks. It
 * depends on the generator's documents and names alone.
 */
@NullMarked
package dev.billingsdks.update.difference;

import org.jspecify.annotations.NullMarked;
