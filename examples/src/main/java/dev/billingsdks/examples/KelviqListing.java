package dev.billingsdks.examples;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.PagedIterable;

/** Lists the customers of a Kelviq organization. */
final class KelviqListing implements LiveListing {

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        try (KelviqClient kelviq = settings.applyTo(KelviqClient.builder()).build()) {
            PagedIterable<CustomerResponse, CustomerListResponse> customers =
                    kelviq.customers().listCustomers(params -> params.pageSize(pageSize));
            report.addAll(customers.pages(), customer -> customer.id() + "  " + customer.name());
        }
    }
}
