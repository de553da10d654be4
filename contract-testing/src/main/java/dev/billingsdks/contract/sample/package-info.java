/**
 * Requests, responses and listings of several pages, made only from a vendor's OpenAPI document and always the same.
 *
 * <p>Depends on {@code contract.server}, which serves the samples, and on the packages below it; it uses no SDK.
 */
@NullMarked
package dev.billingsdks.contract.sample;

import org.jspecify.annotations.NullMarked;
