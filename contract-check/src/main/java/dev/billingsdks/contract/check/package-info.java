/**
 * Validates requests and responses against a vendor's OpenAPI document, 3.0 or 3.1.
 *
 * <p>{@link dev.billingsdks.contract.check.Contract} is the entry point. This package depends on {@code contract.document} and on the
 * schema validator only: neither on a test framework nor on an HTTP client or server.
 */
@NullMarked
package dev.billingsdks.contract.check;

import org.jspecify.annotations.NullMarked;
