/**
 * Servers on loopback ports that replace the vendors, each with some dozens of fictitious customers.
 *
 * <p>They depend on contract-testing, which validates every request and response against the vendor's document, and
 * on no SDK.
 */
@NullMarked
package dev.billingsdks.examples.embedded;

import org.jspecify.annotations.NullMarked;
