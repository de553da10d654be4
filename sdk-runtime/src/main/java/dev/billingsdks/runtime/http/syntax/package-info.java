/**
 * The syntax of what a request is sent with: base URLs and references, percent-encoding, header names and values. It
 * depends on nothing but JSpecify.
 *
 * <p>Internal: the module does not export this package, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.syntax;

import org.jspecify.annotations.NullMarked;
