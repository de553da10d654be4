/**
 * What the tests know about each vendor of {@code vendors.txt}, with one interface for all of them.
 *
 * <p>It uses the SDKs' public API only and does not depend on a stub server, so that any server can respond with a
 * vendor's pages.
 */
@NullMarked
package dev.billingsdks.integration.vendor;

import org.jspecify.annotations.NullMarked;
