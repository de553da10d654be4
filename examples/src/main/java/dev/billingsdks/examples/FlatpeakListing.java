package dev.billingsdks.examples;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import java.util.stream.Stream;

/** Lists the customers of a Flatpeak account, which have no name. */
final class FlatpeakListing implements LiveListing {

    @Override
    public boolean hasCredentials(AccountSettings settings) {
        return Stream.of("BEARER_TOKEN", "ACCOUNT_ID", "API_KEY").anyMatch(name -> settings.get(name) != null);
    }

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        try (FlatpeakClient flatpeak = builder(settings).build()) {
            PagedIterable<Customer, ListCustomersResponse> customers =
                    flatpeak.customers().listCustomers(params -> params.limit(pageSize));
            report.addAll(customers.pages(), Customer::id);
        }
    }

    private static FlatpeakClient.Builder builder(AccountSettings settings) {
        FlatpeakClient.Builder builder = FlatpeakClient.builder();
        if (settings.get("BEARER_TOKEN") != null) {
            return settings.applyTo(builder);
        }
        return settings.applyBaseUrlTo(builder)
                .accountCredentials(settings.require("ACCOUNT_ID"), settings.require("API_KEY"));
    }
}
