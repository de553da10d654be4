package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.ArrayList;
import java.util.List;

final class PagingTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    @VendorTest
    void every_customer_of_every_page_is_listed_once_in_order(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        List<String> customers = stub.connect().customers().stream().toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.urls()).isEqualTo(urls(vendor, PAGES));
    }

    @VendorTest
    void pages_are_iterated_one_by_one(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        List<CustomerListing.CustomerPage> pages = stub.connect().customers().pages();

        assertThat(pages)
                .extracting(CustomerListing.CustomerPage::ids)
                .containsExactly(vendor.customerIds(1, 2), vendor.customerIds(3, 4), vendor.customerIds(5));
        assertThat(pages.get(0).nextToken()).isEqualTo(pages.get(1).token());
        assertThat(pages.get(2).nextToken()).isNull();
        assertThat(stub.urls()).isEqualTo(urls(vendor, PAGES));
    }

    @VendorTest
    void no_request_is_sent_before_iteration(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        CustomerListing listing = stub.connect().customers();
        listing.startingFrom(PageToken.START).stream();
        listing.iterator();

        assertThat(stub.requests()).isEmpty();
    }

    @VendorTest
    void no_page_is_requested_after_a_break(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        List<String> seen = new ArrayList<>();

        for (String customer : stub.connect().customers()) {
            seen.add(customer);
            if (seen.size() == 2) {
                break;
            }
        }

        assertThat(seen).isEqualTo(vendor.customerIds(1, 2));
        assertThat(stub.urls()).containsExactly(vendor.url(null));
    }

    @VendorTest
    void first_page_sends_one_request(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        CustomerListing.CustomerPage page = stub.connect().customers().firstPage();

        assertThat(page.ids()).isEqualTo(vendor.customerIds(1, 2));
        assertThat(stub.urls()).containsExactly(vendor.url(null));
    }

    @VendorTest
    void each_iteration_starts_over(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        CustomerListing listing = stub.connect().customers();

        List<String> first = listing.stream().toList();
        List<String> second = listing.stream().toList();

        assertThat(second).isEqualTo(first).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.requests()).hasSize(6);
    }

    @VendorTest
    void every_page_keeps_the_filters(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);

        List<String> customers = stub.connect().filteredCustomers().stream().toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.urls())
                .isEqualTo(vendor.positions(PAGES).stream()
                        .map(vendor::filteredUrl)
                        .toList());
    }

    @VendorTest
    void every_page_keeps_the_headers_of_the_call(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        stub.allowHeader("X-Correlation");

        stub.connect()
                .customers(
                        RequestOptions.builder().header("X-Correlation", "c-1").build())
                .pages();

        assertThat(stub.requests())
                .hasSize(3)
                .allSatisfy(
                        request -> assertThat(request.header("X-Correlation")).isEqualTo("c-1"))
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer token"));
    }

    @VendorTest(ints = {0, 1, 2})
    void a_listing_resumes_from_the_text_of_any_page_token(TestVendor vendor, StubbedVendor stub, int index) {
        stub.serve(PAGES);
        String written = stub.connect().customers().pages().get(index).token().toString();

        List<CustomerListing.CustomerPage> rest = stub.connect()
                .customers()
                .startingFrom(PageToken.parse(written))
                .pages();

        assertThat(rest)
                .extracting(CustomerListing.CustomerPage::ids)
                .isEqualTo(PAGES.subList(index, 3).stream()
                        .map(page -> vendor.customerIds(page.toArray(Integer[]::new)))
                        .toList());
        assertThat(stub.urls().subList(3, stub.urls().size()))
                .isEqualTo(urls(vendor, PAGES).subList(index, 3));
    }

    @VendorTest(ints = {0, 1, 2})
    void an_error_has_the_token_of_its_page_and_the_listing_resumes_there(
            TestVendor vendor, StubbedVendor stub, int index) {
        stub.serve(PAGES);
        stub.onPage(PAGES, index)
                .respond(
                        StubResponse.contraryToSpec(
                                400, "application/json", vendor.error(400).toString()),
                        stub.page(PAGES, index));
        CustomerListing listing = stub.connect().customers();
        List<String> seen = new ArrayList<>();

        SdkException failure = catchThrowableOfType(BadRequestException.class, () -> listing.forEach(seen::add));
        listing.startingFrom(PageToken.parse(String.valueOf(failure.pageToken())))
                .forEach(seen::add);

        assertThat(seen).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.requests()).hasSize(4);
    }

    @VendorTest
    void an_empty_page_is_skipped_or_rejected_and_never_ends_the_listing(TestVendor vendor, StubbedVendor stub) {
        List<List<Integer>> pages = List.of(List.of(1), List.of(), List.of(2));
        stub.serve(pages);
        List<String> seen = new ArrayList<>();

        PaginationException refusal = catchThrowableOfType(
                PaginationException.class, () -> stub.connect().customers().forEach(seen::add));

        if (vendor.hasEmptyPages()) {
            assertThat(refusal).isNull();
            assertThat(seen).isEqualTo(vendor.customerIds(1, 2));
            assertThat(stub.urls()).isEqualTo(urls(vendor, pages));
        } else {
            assertThat(refusal).isNotNull();
            assertThat(seen).isEqualTo(vendor.customerIds(1));
            assertThat(stub.urls()).isEqualTo(urls(vendor, pages).subList(0, 2));
        }
    }

    @VendorTest
    void a_listing_without_customers_is_empty(TestVendor vendor, StubbedVendor stub) {
        stub.serve(List.of(List.of()));

        List<String> customers = stub.connect().customers().stream().toList();

        assertThat(customers).isEmpty();
        assertThat(stub.urls()).containsExactly(vendor.url(null));
    }

    @VendorTest
    void every_form_of_no_next_page_ends_the_listing(TestVendor vendor, StubbedVendor stub) {
        for (JsonText lastPage : vendor.lastPages(List.of(3))) {
            stub.serve(List.of(List.of(1, 2), List.of(3)));
            stub.onPage(List.of(List.of(1, 2), List.of(3)), 1)
                    .respondContraryToSpec(200, "application/json", lastPage.toString());

            List<String> customers = stub.connect().customers().stream().toList();

            assertThat(customers).as("%s", lastPage).isEqualTo(vendor.customerIds(1, 2, 3));
        }
        assertThat(stub.requests()).hasSize(2 * vendor.lastPages(List.of()).size());
    }

    @VendorTest
    void a_vendor_that_always_returns_the_first_page_is_rejected_at_the_second(TestVendor vendor, StubbedVendor stub) {
        stub.onListing().respond(stub.page(PAGES, 0));
        List<String> seen = new ArrayList<>();

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> stub.connect().customers().forEach(seen::add))
                .satisfies(refusal -> assertThat(refusal.vendor()).isEqualTo(vendor.name()))
                .satisfies(refusal -> assertThat(refusal.operation()).isEqualTo("listCustomers"));

        assertThat(seen).isEqualTo(vendor.customerIds(1, 2));
        assertThat(stub.urls()).isEqualTo(urls(vendor, PAGES).subList(0, 2));
    }

    @VendorTest
    void a_page_that_names_an_earlier_one_as_next_is_rejected_and_the_listing_can_be_resumed(
            TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        stub.onPage(PAGES, 2)
                .respond(
                        StubResponse.json(
                                200,
                                vendor.page(PAGES.get(0), vendor.positionAfter(0, PAGES.get(0)))
                                        .toString()),
                        stub.page(PAGES, 2));
        CustomerListing listing = stub.connect().customers();
        List<String> seen = new ArrayList<>();

        PaginationException refusal = catchThrowableOfType(PaginationException.class, () -> listing.forEach(seen::add));
        List<String> beforeRefusal = List.copyOf(seen);
        listing.startingFrom(PageToken.parse(String.valueOf(refusal.pageToken())))
                .forEach(seen::add);

        assertThat(beforeRefusal).isEqualTo(vendor.customerIds(1, 2, 3, 4));
        assertThat(seen).isEqualTo(vendor.customerIds(1, 2, 3, 4, 5));
        assertThat(stub.requests()).hasSize(4);
    }

    private static List<String> urls(TestVendor vendor, List<List<Integer>> pages) {
        return vendor.positions(pages).stream().map(vendor::url).toList();
    }
}
