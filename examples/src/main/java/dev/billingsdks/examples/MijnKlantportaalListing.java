package dev.billingsdks.examples;

import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;

/** Lists the customers of a MijnKlantportaal portal, which always sends pages of its own size. */
final class MijnKlantportaalListing implements VendorListing {

    @Override
    public String name() {
        return "MijnKlantportaal";
    }

    @Override
    public String folder() {
        return "mijnklantportaal";
    }

    @Override
    public void list(Settings settings, int pageSize, ListingReport report) {
        try (MijnKlantportaalClient portal =
                settings.applyTo(MijnKlantportaalClient.builder()).build()) {
            PagedIterable<Customer, ListCustomersResponse> customers =
                    portal.customers().listCustomersPaginator();
            report.addAll(customers.pages(), customer -> customer.id() + "  " + customer.companyName());
        }
    }
}
