package dev.billingsdks.benchmarks.client;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.CustomerDetailCurrentBillableStatus;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;

/** Metronome's customers with the SDK. */
final class SdkMetronome implements CustomerClient {

    /** Not by the params, whose limits are those of the vendor's current document. */
    private static final RequestOptions PAGE_SIZE =
            RequestOptions.builder().query("limit", "100").build();

    private final MetronomeClient client;

    SdkMetronome(String baseUrl) {
        MetronomeClient.Builder builder =
                MetronomeClient.builder().bearerToken(Competitor.TOKEN).baseUrl(baseUrl);
        if (CountingListener.isSet()) {
            builder.callListener(new CountingListener());
        }
        client = builder.build();
    }

    @Override
    public long listAll() {
        Checksum checksum = new Checksum();
        for (CustomerDetail customer : customers()) {
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

    private PagedIterable<CustomerDetail, ListCustomersResponse> customers() {
        return client.customers().listCustomers(ListCustomersParams.builder().build(), PAGE_SIZE);
    }

    private static void add(CustomerDetail customer, Checksum checksum) {
        checksum.add(customer.id());
        checksum.add(customer.externalId());
        checksum.addAll(customer.ingestAliases());
        checksum.add(customer.name());
        checksum.add(customer.customerConfig().salesforceAccountId());
        checksum.addAll(customer.customFields());
        checksum.add(customer.createdAt());
        checksum.add(customer.archivedAt());
        checksum.add(customer.updatedAt());
        CustomerDetailCurrentBillableStatus status = customer.currentBillableStatus();
        checksum.add(status == null ? null : status.value().value());
        checksum.add(status == null ? null : status.effectiveAt());
    }
}
