package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import dev.billingsdks.runtime.listener.PageRead;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Listeners of listings, whichever thread reads the pages. */
final class ListenersTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    private static final ThreadLocal<@Nullable String> PARENT = new ThreadLocal<>();

    private final List<String> events = new CopyOnWriteArrayList<>();

    @VendorTest
    void each_page_is_reported_with_its_items(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        List<String> customers = list(stub, listing -> listing);

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        String page = "page of " + vendor.name() + " listCustomers: ";
        assertThat(events)
                .filteredOn(event -> event.startsWith("page"))
                .containsExactly(
                        page + "2 items, more true", page + "2 items, more true", page + "1 items, more false");
    }

    @VendorTest
    void calls_of_a_listing_have_the_parent_of_the_thread_that_iterates(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        list(stub, listing -> listing);

        assertThat(calls()).hasSize(3).containsOnly("call of the job");
    }

    @VendorTest
    void calls_that_read_ahead_have_the_parent_of_the_thread_that_iterates(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        list(stub, listing -> listing.prefetch(2));

        assertThat(calls()).hasSize(3).containsOnly("call of the job");
    }

    @VendorTest
    void parallel_calls_have_the_parent_of_the_thread_that_iterates(TestVendor vendor, StubbedVendor stub) {
        if (vendor.paging() != TestVendor.Paging.PAGE_LINK) {
            return;
        }
        stub.serve(PAGES);
        stub.onListing().withQuery(vendor.positionParameter(), "4").respond(stub.page(PAGES, 2));

        list(stub, listing -> listing.parallel(2).prefetch(1));

        assertThat(calls()).hasSizeGreaterThanOrEqualTo(3).containsOnly("call of the job");
    }

    private List<String> list(StubbedVendor stub, UnaryOperator<CustomerListing> way) {
        CustomerListing listing = way.apply(stub.connect(options -> options.callListener(new ParentListener(null)))
                .customers());
        PARENT.set("the job");
        try {
            return listing.stream().toList();
        } finally {
            PARENT.remove();
        }
    }

    private List<String> calls() {
        return events.stream().filter(event -> event.startsWith("call")).toList();
    }

    /** Takes its parent from the thread, as a listener for spans does. */
    private final class ParentListener implements CallListener {

        private final @Nullable String parent;

        ParentListener(@Nullable String parent) {
            this.parent = parent;
        }

        @Override
        public @Nullable CallObserver callStarted(CallStart call) {
            events.add("call of " + (parent == null ? PARENT.get() : parent));
            return null;
        }

        @Override
        public CallListener withCallerContext() {
            return new ParentListener(PARENT.get());
        }

        @Override
        public void pageRead(PageRead page) {
            events.add("page of " + page.vendor() + " " + page.operation() + ": " + page.items() + " items, more "
                    + page.hasNext());
        }
    }
}
