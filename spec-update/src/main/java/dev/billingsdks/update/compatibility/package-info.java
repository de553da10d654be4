/**
 * Builds the SDK of a document as a jar, and compares two such jars as Java callers see them. Depends on the generator and japicmp, and
 * not on the origin of the documents.
 */
@NullMarked
package dev.billingsdks.update.compatibility;

import org.jspecify.annotations.NullMarked;
