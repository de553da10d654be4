/**
 * Reads schemas: which Java type a schema has, and which classes the types need. It depends on the document, the names and the
 * facts of {@code sdk}; {@code paging} and {@code operation} ask it for the types of what they read.
 */
@NullMarked
package dev.billingsdks.generator.schema;

import org.jspecify.annotations.NullMarked;
