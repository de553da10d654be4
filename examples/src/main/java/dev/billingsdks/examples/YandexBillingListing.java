package dev.billingsdks.examples;

import dev.billingsdks.contract.live.AccountSettings;
import dev.billingsdks.contract.live.ListingReport;
import dev.billingsdks.contract.live.LiveListing;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.util.List;

/** Lists the customers of a Yandex Cloud reseller, which have no name. */
final class YandexBillingListing implements LiveListing {

    @Override
    public List<String> credentials() {
        return List.of("BEARER_TOKEN", "RESELLER_ID");
    }

    @Override
    public void list(AccountSettings settings, int pageSize, ListingReport report) {
        String resellerId = settings.require("RESELLER_ID");
        try (YandexBillingClient yandex =
                settings.applyTo(YandexBillingClient.builder()).build()) {
            PagedIterable<Customer, ListCustomersResponse> customers = yandex.customers()
                    .listCustomers(params -> params.resellerId(resellerId).pageSize(pageSize));
            report.addAll(customers.pages(), customer -> String.valueOf(customer.id()));
        }
    }
}
