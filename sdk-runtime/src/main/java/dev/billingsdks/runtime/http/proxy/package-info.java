/**
 * HTTP proxies: which one a request goes through, and what a proxy responds itself.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.proxy;

import org.jspecify.annotations.NullMarked;
