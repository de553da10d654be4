/**
 * A response and its body: limits, content coding, JSON and text, and the exception of a response that is not 2xx.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.response;

import org.jspecify.annotations.NullMarked;
