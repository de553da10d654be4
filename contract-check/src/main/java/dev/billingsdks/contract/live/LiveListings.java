package dev.billingsdks.contract.live;

import java.util.Optional;

/**
 * The listings that a live check can run. {@link CheckContract} finds implementations with {@link java.util.ServiceLoader}, because the
 * SDKs' tests use this module, which therefore cannot depend on an SDK.
 */
public interface LiveListings {

    /** Returns the listing of a vendor, or nothing if there is none. */
    Optional<LiveListing> find(ListedVendor vendor);
}
