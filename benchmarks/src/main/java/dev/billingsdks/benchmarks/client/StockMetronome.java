package dev.billingsdks.benchmarks.client;

import dev.billingsdks.benchmarks.stock.metronome.ApiClient;
import dev.billingsdks.benchmarks.stock.metronome.ApiException;
import dev.billingsdks.benchmarks.stock.metronome.api.CustomersApi;
import dev.billingsdks.benchmarks.stock.metronome.model.CustomerDetail;
import dev.billingsdks.benchmarks.stock.metronome.model.CustomerDetailCurrentBillableStatus;
import dev.billingsdks.benchmarks.stock.metronome.model.ListCustomersV1200Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Metronome's customers with openapi-generator's client, which does not support pagination, and a loop around it. */
final class StockMetronome implements CustomerClient {

    private final ApiClient client = new ApiClient();
    private final CustomersApi customers = new CustomersApi(client);

    StockMetronome(String baseUrl) {
        client.setBasePath(baseUrl);
        client.setBearerToken(Competitor.TOKEN);
    }

    @Override
    public long listAll() throws IOException {
        Checksum checksum = new Checksum();
        String cursor = null;
        do {
            ListCustomersV1200Response page = page(cursor);
            for (CustomerDetail customer : page.getData()) {
                add(customer, checksum);
            }
            cursor = page.getNextPage();
        } while (cursor != null);
        return checksum.value();
    }

    @Override
    public long readFirst() throws IOException {
        Checksum checksum = new Checksum();
        add(page(null).getData().get(0), checksum);
        return checksum.value();
    }

    @Override
    public void close() throws IOException {
        client.getHttpClient().close();
    }

    private ListCustomersV1200Response page(@Nullable String cursor) throws IOException {
        try {
            return customers.listCustomersV1(100, cursor, null, null, null, null);
        } catch (ApiException e) {
            throw new IOException(e);
        }
    }

    private static void add(CustomerDetail customer, Checksum checksum) {
        checksum.add(customer.getId());
        checksum.add(customer.getExternalId());
        checksum.addAll(customer.getIngestAliases());
        checksum.add(customer.getName());
        checksum.add(customer.getCustomerConfig().getSalesforceAccountId());
        checksum.addAll(customer.getCustomFields());
        checksum.add(customer.getCreatedAt());
        checksum.add(customer.getArchivedAt());
        checksum.add(customer.getUpdatedAt());
        CustomerDetailCurrentBillableStatus status = customer.getCurrentBillableStatus();
        checksum.add(status == null ? null : status.getValue().getValue());
        checksum.add(status == null ? null : status.getEffectiveAt());
    }
}
