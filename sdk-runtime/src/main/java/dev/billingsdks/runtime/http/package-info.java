/**
 * The HTTP exchange of one client: requests, credentials, retries, redirects, limits and the deadline. It depends on Apache
 * HttpClient and on the other packages of this module; only generated code, client builders and the pagination may use it.
 */
@NullMarked
package dev.billingsdks.runtime.http;

import org.jspecify.annotations.NullMarked;
