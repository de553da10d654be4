/**
 * Tokens and keys, and how they are renewed.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.credentials;

import org.jspecify.annotations.NullMarked;
