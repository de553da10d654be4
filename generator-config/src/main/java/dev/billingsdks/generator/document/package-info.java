/**
 * Documents as trees: the strict reader of YAML and JSON, and the prepared OpenAPI document with its references resolved. It
 * knows nothing of Java; the other packages of the generator read documents through it.
 */
@NullMarked
package dev.billingsdks.generator.document;

import org.jspecify.annotations.NullMarked;
