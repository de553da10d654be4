package dev.billingsdks.examples;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;

/** Lists the customers of a Metronome account. */
final class MetronomeListing implements VendorListing {

    @Override
    public String name() {
        return "Metronome";
    }

    @Override
    public String folder() {
        return "metronome";
    }

    @Override
    public void list(Settings settings, int pageSize, ListingReport report) {
        try (MetronomeClient metronome =
                settings.applyTo(MetronomeClient.builder()).build()) {
            PagedIterable<CustomerDetail, ListCustomersResponse> customers =
                    metronome.customers().listCustomersPaginator(request -> request.limit(pageSize));
            report.addAll(customers.pages(), customer -> customer.id() + "  " + customer.name());
        }
    }
}
