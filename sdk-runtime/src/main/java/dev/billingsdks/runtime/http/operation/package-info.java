/**
 * What an operation is: method, path, parameters, formats of bodies, and the vendor that it belongs to.
 *
 * <p>For generated code. Applications have no use for this package: it is exported because the module of each SDK
 * compiles against it, and any release may change it.
 */
@NullMarked
package dev.billingsdks.runtime.http.operation;

import org.jspecify.annotations.NullMarked;
