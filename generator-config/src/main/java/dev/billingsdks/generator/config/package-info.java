/**
 * A vendor's own settings, {@code generator-config/<vendor>.yaml}. It depends on the strict reader of documents alone; the
 * packages that read the specification use it.
 */
@NullMarked
package dev.billingsdks.generator.config;

import org.jspecify.annotations.NullMarked;
