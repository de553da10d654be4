package dev.billingsdks.examples;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import java.util.Optional;

/** The listings of the vendors whose SDKs are in {@link VendorSdk}. */
public final class Listings implements LiveListings {

    @Override
    public Optional<LiveListing> find(ListedVendor vendor) {
        return VendorSdk.find(vendor.folder()).map(CustomerListing::new);
    }
}
