/**
 * Compares two prepared documents of a vendor, and classifies each difference: request or response, and its effect on callers. Depends
 * only on the generator's documents and names.
 */
@NullMarked
package dev.billingsdks.update.difference;

import org.jspecify.annotations.NullMarked;
