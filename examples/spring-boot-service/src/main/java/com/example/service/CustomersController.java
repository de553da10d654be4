package com.example.service;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code GET /customers} returns one page, and the token with which {@code GET /customers?page=...} returns the next one. */
@RestController
class CustomersController {

    private final MetronomeClient metronome;

    CustomersController(MetronomeClient metronome) {
        this.metronome = metronome;
    }

    @GetMapping("/customers")
    CustomersPage customers(@RequestParam(defaultValue = "start") String page) {
        PagedIterable<CustomerDetail, ListCustomersResponse> listing =
                metronome.customers().listCustomers(params -> params.limit(20));
        Page<CustomerDetail, ListCustomersResponse> found =
                from(listing, page).firstPage(); // one request to the vendor
        List<Customer> customers = found.items().stream()
                .map(customer -> new Customer(customer.id().toString(), customer.name()))
                .toList();
        return new CustomersPage(customers, found.nextToken());
    }

    private static <T, R> PagedIterable<T, R> from(PagedIterable<T, R> listing, String page) {
        try {
            return listing.startingFrom(PageToken.parse(page));
        } catch (IllegalArgumentException e) { // not a token, or one of another listing
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    /**
     * What the service returns.
     *
     * @param next the token of the next page, or null on the last one; JSON has it as a string
     */
    record CustomersPage(List<Customer> customers, PageToken next) {}

    /** A customer with the properties that callers need, whatever else the vendor adds. */
    record Customer(String id, String name) {}
}
