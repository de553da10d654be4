/**
 * Reading and writing models as JSON by streaming: the reader and writer that generated code calls, free-form values and
 * what a model keeps of properties it cannot hold. It depends on jackson-core, which no signature shows, and on the
 * errors of this module; generated models, paging and the HTTP exchange may use it.
 */
@NullMarked
package dev.billingsdks.runtime.json;

import org.jspecify.annotations.NullMarked;
