package dev.billingsdks.benchmarks.client;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.api.ListCustomersParams;
import dev.billingsdks.kelviq.model.BillingAddress;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;

/** Kelviq's customers with the SDK. */
final class SdkKelviq implements CustomerClient {

    /** Not by the params, whose limits are those of the vendor's current document. */
    private static final RequestOptions PAGE_SIZE =
            RequestOptions.builder().query("page_size", "10000").build();

    private final KelviqClient client;

    SdkKelviq(String baseUrl) {
        KelviqClient.Builder builder =
                KelviqClient.builder().bearerToken(Competitor.TOKEN).baseUrl(baseUrl);
        if (CountingListener.isSet()) {
            builder.callListener(new CountingListener());
        }
        client = builder.build();
    }

    @Override
    public long listAll() {
        Checksum checksum = new Checksum();
        for (CustomerResponse customer : customers()) {
            add(customer, checksum);
        }
        return checksum.value();
    }

    @Override
    public long readFirst() {
        Checksum checksum = new Checksum();
        add(customers().iterator().next(), checksum);
        return checksum.value();
    }

    @Override
    public void close() {
        client.close();
    }

    private PagedIterable<CustomerResponse, CustomerListResponse> customers() {
        return client.customers().listCustomers(ListCustomersParams.builder().build(), PAGE_SIZE);
    }

    private static void add(CustomerResponse customer, Checksum checksum) {
        checksum.add(customer.id());
        checksum.add(customer.customerId());
        checksum.add(customer.name());
        checksum.add(customer.email());
        checksum.addAll(customer.details());
        checksum.addAll(customer.metadata());
        BillingAddress address = customer.billingAddress();
        checksum.add(address == null ? null : address.country());
        checksum.add(address == null ? null : address.line1());
        checksum.add(address == null ? null : address.line2());
        checksum.add(address == null ? null : address.postalCode());
        checksum.add(address == null ? null : address.city());
        checksum.add(address == null ? null : address.state());
        checksum.add(customer.createdOn());
        checksum.add(customer.modifiedOn());
    }
}
