package dev.billingsdks.benchmarks.client;

import dev.billingsdks.benchmarks.stock.kelviq.ApiClient;
import dev.billingsdks.benchmarks.stock.kelviq.ApiException;
import dev.billingsdks.benchmarks.stock.kelviq.api.CustomersApi;
import dev.billingsdks.benchmarks.stock.kelviq.model.BillingAddress;
import dev.billingsdks.benchmarks.stock.kelviq.model.CustomerListResponse;
import dev.billingsdks.benchmarks.stock.kelviq.model.CustomerResponse;
import java.io.IOException;
import java.time.OffsetDateTime;

/** Kelviq's customers with openapi-generator's client, which does not support pagination, and a loop around it. */
final class StockKelviq implements CustomerClient {

    private final ApiClient client = new ApiClient();
    private final CustomersApi customers = new CustomersApi(client);

    StockKelviq(String baseUrl) {
        client.setBasePath(baseUrl);
        client.setBearerToken(Competitor.TOKEN);
    }

    @Override
    public long listAll() throws IOException {
        Checksum checksum = new Checksum();
        int number = 1;
        boolean more;
        do {
            CustomerListResponse page = page(number++);
            for (CustomerResponse customer : page.getResults()) {
                add(customer, checksum);
            }
            more = page.getNext() != null;
        } while (more);
        return checksum.value();
    }

    @Override
    public long readFirst() throws IOException {
        Checksum checksum = new Checksum();
        add(page(1).getResults().get(0), checksum);
        return checksum.value();
    }

    @Override
    public void close() throws IOException {
        client.getHttpClient().close();
    }

    private CustomerListResponse page(int number) throws IOException {
        try {
            return customers.listCustomers(null, 10_000, number);
        } catch (ApiException e) {
            throw new IOException(e);
        }
    }

    private static void add(CustomerResponse customer, Checksum checksum) {
        checksum.add(customer.getId());
        checksum.add(customer.getCustomerId());
        checksum.add(customer.getName());
        checksum.add(customer.getEmail());
        checksum.addAll(customer.getDetails());
        checksum.addAll(customer.getMetadata());
        BillingAddress address = customer.getBillingAddress();
        checksum.add(address == null ? null : address.getCountry());
        checksum.add(address == null ? null : address.getLine1());
        checksum.add(address == null ? null : address.getLine2());
        checksum.add(address == null ? null : address.getPostalCode());
        checksum.add(address == null ? null : address.getCity());
        checksum.add(address == null ? null : address.getState());
        // The published document declares plain strings, so that a user who needs times parses them.
        checksum.add(OffsetDateTime.parse(customer.getCreatedOn()));
        checksum.add(OffsetDateTime.parse(customer.getModifiedOn()));
    }
}
