/**
 * Builds the SDK of a document as a jar, and compares two such jars as Java callers see them. It depends on the generator and
 * japicmp, and knows nothing of where the documents come from.
 */
@NullMarked
package dev.billingsdks.update.compatibility;

import org.jspecify.annotations.NullMarked;
