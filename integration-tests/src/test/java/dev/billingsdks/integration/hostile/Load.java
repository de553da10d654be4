package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.TestVendor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The number of pages that one client reads at the same time. */
enum Load {
    ONE_PAGE("one page at a time", 1, listing -> listing),
    PREFETCH("prefetch(2)", 1, listing -> listing.prefetch(2)),
    PARALLEL("parallel(4)", 1, listing -> listing.parallel(4)),
    THREADS("4 threads", 4, listing -> listing),
    THREADS_WITH_PREFETCH("4 threads with prefetch(2)", 4, listing -> listing.prefetch(2));

    private final String text;
    private final int listings;
    private final UnaryOperator<CustomerListing> way;

    Load(String text, int listings, UnaryOperator<CustomerListing> way) {
        this.text = text;
        this.listings = listings;
        this.way = way;
    }

    /** Returns the loads of more than one page that the listing of a vendor supports. */
    static Stream<Load> ofSeveralPages(TestVendor vendor) {
        return Stream.of(values())
                .filter(load -> load != ONE_PAGE)
                .filter(load -> load != PARALLEL || vendor.paging() == TestVendor.Paging.PAGE_LINK);
    }

    /** Returns the number of threads that list at the same time. */
    int listings() {
        return listings;
    }

    CustomerListing of(CustomerListing listing) {
        return way.apply(listing);
    }

    @Override
    public String toString() {
        return text;
    }
}
