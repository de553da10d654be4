package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.TestVendor;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a listing is read, which must not affect the outcome of a row. */
enum ReadMode {
    PAGE_BY_PAGE("", EnumSet.allOf(FaultLocation.class), 0, listing -> listing),
    PREFETCH(", prefetch(2)", EnumSet.of(FaultLocation.MIDDLE_PAGE), 0, listing -> listing.prefetch(2)),
    PARALLEL(
            ", parallel(3)",
            EnumSet.of(FaultLocation.MIDDLE_PAGE, FaultLocation.LAST_PAGE),
            2,
            listing -> listing.parallel(3));

    private final String text;
    private final Set<FaultLocation> locations;
    private final int pagesBeyondTheEnd;
    private final UnaryOperator<CustomerListing> way;

    ReadMode(String text, Set<FaultLocation> locations, int pagesBeyondTheEnd, UnaryOperator<CustomerListing> way) {
        this.text = text;
        this.locations = locations;
        this.pagesBeyondTheEnd = pagesBeyondTheEnd;
        this.way = way;
    }

    /** Returns the modes for a vendor and the page with the fault. */
    static Stream<ReadMode> of(TestVendor vendor, FaultLocation location) {
        return of(vendor, location, false);
    }

    /**
     * Returns the modes for a vendor and the page with the fault.
     *
     * @param everywhere whether to return all modes that the vendor supports, and not only those for this location
     */
    static Stream<ReadMode> of(TestVendor vendor, FaultLocation location, boolean everywhere) {
        return Stream.of(values())
                .filter(mode -> everywhere || mode.locations.contains(location))
                .filter(mode -> mode != PARALLEL || vendor.paging() == TestVendor.Paging.PAGE_LINK);
    }

    CustomerListing of(CustomerListing listing) {
        return way.apply(listing);
    }

    /** Returns the number of pages beyond the end that may be requested. */
    int pagesBeyondTheEnd() {
        return pagesBeyondTheEnd;
    }

    @Override
    public String toString() {
        return text;
    }
}
