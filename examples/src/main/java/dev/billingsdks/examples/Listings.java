package dev.billingsdks.examples;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.contract.live.LiveListings;
import java.util.Optional;

/** The listings of this package, found by the vendor's name: a class such as {@link MetronomeListing} for each vendor. */
public final class Listings implements LiveListings {

    @Override
    public Optional<LiveListing> find(ListedVendor vendor) {
        String className = Listings.class.getPackageName() + "." + vendor.classPrefix() + "Listing";
        try {
            return Optional.of(Class.forName(className)
                    .asSubclass(LiveListing.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " has no usable constructor without parameters", e);
        }
    }
}
