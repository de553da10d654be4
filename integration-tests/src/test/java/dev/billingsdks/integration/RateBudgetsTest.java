package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.RateBudget;
import java.time.Duration;
import java.util.List;

/** Listings keep to the rate budget of their client, however they are read. */
final class RateBudgetsTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    @VendorTest
    void pages_of_a_listing_are_spaced(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        List<String> customers =
                stub.connect(options -> options.rateBudget(RateBudget.perSecond(2))).customers().stream()
                        .toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.pacing().waits()).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
    }

    @VendorTest
    void pages_that_are_read_ahead_are_spaced(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        stub.connect(options -> options.rateBudget(RateBudget.perSecond(2))).customers().prefetch(2).stream()
                .forEach(customer -> {});

        assertThat(stub.pacing().waits()).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
    }

    @VendorTest
    void parallel_pages_keep_to_the_budget(TestVendor vendor, StubbedVendor stub) {
        if (vendor.paging() != TestVendor.Paging.PAGE_LINK) {
            return;
        }
        stub.serve(PAGES);
        stub.onListing().withQuery(vendor.positionParameter(), "4").respond(stub.page(PAGES, 2));
        stub.onListing().withQuery(vendor.positionParameter(), "5").respond(stub.page(PAGES, 2));

        List<String> customers =
                stub.connect(options -> options.rateBudget(RateBudget.perSecond(2))).customers().parallel(3).stream()
                        .toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.pacing().waits()).hasSizeGreaterThanOrEqualTo(2);
    }
}
