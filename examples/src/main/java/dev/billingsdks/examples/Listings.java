package dev.billingsdks.examples;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import java.util.Optional;

/** What can be read of the vendors whose SDKs are in {@link VendorSdk}. */
public final class Listings implements LiveListings {

    @Override
    public Optional<LiveListing> find(ListedVendor vendor, Request request) {
        return VendorSdk.find(vendor.folder()).map(sdk -> AccountReading.of(sdk, request));
    }
}
