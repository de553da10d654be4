/**
 * What the suites know about each of the five vendors, and the one shape in which they see all of them.
 *
 * <p>It uses the SDKs' public API alone and knows no stub server, so that any server can be given a vendor's pages.
 */
@NullMarked
package dev.billingsdks.integration.vendor;

import org.jspecify.annotations.NullMarked;
