package dev.billingsdks.examples;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.PagedIterable;

/** Lists the customers of a Kelviq organization. */
final class KelviqListing implements VendorListing {

    @Override
    public String name() {
        return "Kelviq";
    }

    @Override
    public String folder() {
        return "kelviq";
    }

    @Override
    public void list(Settings settings, int pageSize, ListingReport report) {
        try (KelviqClient kelviq = settings.applyTo(KelviqClient.builder()).build()) {
            PagedIterable<CustomerResponse, CustomerListResponse> customers =
                    kelviq.customers().listCustomersPaginator(request -> request.pageSize(pageSize));
            report.addAll(customers.pages(), customer -> customer.id() + "  " + customer.name());
        }
    }
}
