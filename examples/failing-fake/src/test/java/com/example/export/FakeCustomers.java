package com.example.export;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Returns one listing at each call. Operations that it does not implement throw UnsupportedOperationException. */
final class FakeCustomers implements CustomersApi {

    private final Deque<PagedIterable<CustomerDetail, ListCustomersResponse>> listings = new ArrayDeque<>();

    FakeCustomers thenList(PagedIterable<CustomerDetail, ListCustomersResponse> listing) {
        listings.add(listing);
        return this;
    }

    /** All overloads of {@code listCustomers} call this one. */
    @Override
    public PagedIterable<CustomerDetail, ListCustomersResponse> listCustomers(
            ListCustomersParams params, RequestOptions options) {
        return listings.remove();
    }

    static Page<CustomerDetail, ListCustomersResponse> page(String... names) {
        List<CustomerDetail> customers = Stream.of(names)
                .map(name -> CustomerDetail.builder().name(name).build())
                .toList();
        return Page.of(
                customers, ListCustomersResponse.builder().data(customers).build());
    }
}
