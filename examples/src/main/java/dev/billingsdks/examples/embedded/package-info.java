/**
 * Servers on loopback ports that stand in for the five vendors, each with some dozens of made-up customers.
 *
 * <p>They depend on contract-testing, which holds every request and answer against the vendor's document, and on no SDK.
 */
@NullMarked
package dev.billingsdks.examples.embedded;

import org.jspecify.annotations.NullMarked;
