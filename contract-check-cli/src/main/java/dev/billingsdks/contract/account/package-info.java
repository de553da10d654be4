/**
 * What {@code bin/check-contract} reads of an account through the vendors' SDKs, which {@code contract.live} does not depend on. It uses the
 * tables of operations of the SDKs, as tools do.
 */
@NullMarked
package dev.billingsdks.contract.account;

import org.jspecify.annotations.NullMarked;
