/**
 * The checker against exchanges that are changed in one place each: whatever a vendor's document forbids is found, and a valid exchange is
 * not reported. It uses the documents that the SDKs are generated from, contract-check and the samples of contract-testing.
 */
@NullMarked
package dev.billingsdks.integration.contract;

import org.jspecify.annotations.NullMarked;
