package dev.billingsdks.examples.readme;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.error.ApiException;

/** The snippet of the README of sdk-kelviq. */
final class KelviqUsage {

    private KelviqUsage() {}

    static void list() {
        // snippet: usage
        try (KelviqClient kelviq = KelviqClient.fromEnv()) { // reads KELVIQ_BEARER_TOKEN
            PagedIterable<CustomerResponse, CustomerListResponse> customers =
                    kelviq.customers().listCustomers(params -> params.search("example.com"));
            for (Page<CustomerResponse, CustomerListResponse> page : customers.pages()) {
                System.out.println(page.items().size() + " of " + page.total());
                page.items().forEach(customer -> System.out.println(customer.customerId()));
            }
        } catch (ApiException e) {
            System.err.println(e.getMessage()); // Kelviq listCustomers: GET /customers/ -> 401
        }
        // end
    }
}
