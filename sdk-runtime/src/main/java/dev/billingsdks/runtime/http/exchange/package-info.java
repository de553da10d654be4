/**
 * One call over HTTP: attempts, deadline, redirects, and the failures of attempts.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.exchange;

import org.jspecify.annotations.NullMarked;
