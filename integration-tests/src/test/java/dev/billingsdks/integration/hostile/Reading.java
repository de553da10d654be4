package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.TestVendor;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a listing is read, of which the outcome of a row must not depend. */
enum Reading {
    PAGE_BY_PAGE("", EnumSet.allOf(Place.class), 0, listing -> listing),
    PREFETCH(", prefetch(2)", EnumSet.of(Place.MIDDLE_PAGE), 0, listing -> listing.prefetch(2)),
    PARALLEL(", parallel(3)", EnumSet.of(Place.MIDDLE_PAGE, Place.LAST_PAGE), 2, listing -> listing.parallel(3));

    private final String text;
    private final Set<Place> places;
    private final int pagesBeyondTheEnd;
    private final UnaryOperator<CustomerListing> way;

    Reading(String text, Set<Place> places, int pagesBeyondTheEnd, UnaryOperator<CustomerListing> way) {
        this.text = text;
        this.places = places;
        this.pagesBeyondTheEnd = pagesBeyondTheEnd;
        this.way = way;
    }

    /** Returns the ways to read the listing of a vendor with a fault in the given place. */
    static Stream<Reading> of(TestVendor vendor, Place place) {
        return Stream.of(values())
                .filter(reading -> reading.places.contains(place))
                .filter(reading -> reading != PARALLEL || vendor.paging() == TestVendor.Paging.PAGE_LINK);
    }

    CustomerListing of(CustomerListing listing) {
        return way.apply(listing);
    }

    /** Returns how many pages may be asked for that do not exist. */
    int pagesBeyondTheEnd() {
        return pagesBeyondTheEnd;
    }

    @Override
    public String toString() {
        return text;
    }
}
