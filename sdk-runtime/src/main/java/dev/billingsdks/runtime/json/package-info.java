/**
 * Reading and writing models as JSON by streaming: the reader and writer that generated code calls, free-form values,
 * and the copies of collections that a model keeps. It depends on jackson-core, which no signature shows, and on the
 * errors.
 */
@NullMarked
package dev.billingsdks.runtime.json;

import org.jspecify.annotations.NullMarked;
