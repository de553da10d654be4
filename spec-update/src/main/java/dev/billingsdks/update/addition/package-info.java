/**
 * {@code bin/add-vendor}: the mechanical part of adding a vendor, from its document to a module whose build passes. Uses the download and the
 * comparison's way to build an SDK.
 */
@NullMarked
package dev.billingsdks.update.addition;

import org.jspecify.annotations.NullMarked;
