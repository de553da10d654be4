package dev.billingsdks.examples;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;

/** Lists the customers of a Metronome account. */
final class MetronomeListing implements LiveListing {

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        try (MetronomeClient metronome =
                settings.applyTo(MetronomeClient.builder()).build()) {
            PagedIterable<CustomerDetail, ListCustomersResponse> customers =
                    metronome.customers().listCustomers(params -> params.limit(pageSize));
            report.addAll(customers.pages(), customer -> customer.id() + "  " + customer.name());
        }
    }
}
