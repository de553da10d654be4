/**
 * What tests of an SDK need besides its vendor: time that nobody waits for, the vendor's texts, and models held to what all keep.
 *
 * <p>May depend on sdk-runtime, whose tests therefore cannot use it; {@code dev.billingsdks.contract} knows nothing of it.
 */
@NullMarked
package dev.billingsdks.contract.sdk;

import org.jspecify.annotations.NullMarked;
