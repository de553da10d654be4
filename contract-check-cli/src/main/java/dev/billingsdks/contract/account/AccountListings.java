package dev.billingsdks.contract.account;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import java.util.List;
import java.util.Optional;

/** What can be read of the vendors whose SDKs are in {@link VendorSdk}. */
public final class AccountListings implements LiveListings {

    @Override
    public List<ListedVendor> vendors() {
        return VendorSdk.all().stream().map(VendorSdk::vendor).toList();
    }

    @Override
    public Optional<LiveListing> find(ListedVendor vendor, Request request) {
        return VendorSdk.find(vendor.folder()).map(sdk -> AccountReading.of(sdk, request));
    }
}
