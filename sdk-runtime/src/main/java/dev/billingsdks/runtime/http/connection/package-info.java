/**
 * The connections of a client: Apache HttpClient as the SDK sets it up, TLS, and the checks of a connection before
 * each request.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.connection;

import org.jspecify.annotations.NullMarked;
