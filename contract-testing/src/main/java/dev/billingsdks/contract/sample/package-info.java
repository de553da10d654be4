/**
 * Requests, responses and listings of several pages, made only from a vendor's OpenAPI document, and the same for the same
 * number.
 *
 * <p>Depends on {@code contract.check} and {@code contract.document}; {@code contract.server} serves the samples. It uses no SDK.
 */
@NullMarked
package dev.billingsdks.contract.sample;

import org.jspecify.annotations.NullMarked;
