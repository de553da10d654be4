/**
 * Compares a document that was written by hand with the protos that it was written from: a reader of the proto grammar, as far as paths,
 * fields, enums and limits need it, and the comparison.
 */
@NullMarked
package dev.billingsdks.update.protos;

import org.jspecify.annotations.NullMarked;
