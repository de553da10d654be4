/**
 * A request and its body: the parameters and options of a call as URL, headers and bytes.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.request;

import org.jspecify.annotations.NullMarked;
