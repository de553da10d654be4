/**
 * The check of a live account behind {@code bin/check-contract}: it lists some pages through the vendor's SDK and validates every response.
 *
 * <p>{@link dev.billingsdks.contract.live.CheckContract} is the entry point. It knows the SDKs by
 * {@link dev.billingsdks.contract.live.LiveListings} only, since their tests use this module.
 */
@NullMarked
package dev.billingsdks.contract.live;

import org.jspecify.annotations.NullMarked;
