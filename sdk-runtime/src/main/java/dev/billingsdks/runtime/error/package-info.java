/**
 * The one tree of unchecked exceptions that an SDK call can throw. It depends on nothing but the response headers and the
 * model interface of this module, and every other package may use it.
 */
@NullMarked
package dev.billingsdks.runtime.error;

import org.jspecify.annotations.NullMarked;
