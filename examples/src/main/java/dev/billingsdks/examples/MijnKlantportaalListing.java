package dev.billingsdks.examples;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;

/** Lists the customers of a MijnKlantportaal portal, which always sends pages of its own size. */
final class MijnKlantportaalListing implements LiveListing {

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        try (MijnKlantportaalClient portal =
                settings.applyTo(MijnKlantportaalClient.builder()).build()) {
            PagedIterable<Customer, ListCustomersResponse> customers =
                    portal.customers().listCustomers();
            report.addAll(customers.pages(), customer -> customer.id() + "  " + customer.companyName());
        }
    }
}
