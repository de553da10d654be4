package dev.billingsdks.benchmarks.client;

import dev.billingsdks.benchmarks.client.model.MetronomeCustomer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Metronome's customers with a hand-written loop; a subclass reads a page from its bytes. */
abstract class HandWrittenMetronome implements CustomerClient {

    private final PageRequests requests;

    HandWrittenMetronome(String baseUrl) {
        requests = new PageRequests(baseUrl + "/v1/customers?limit=100");
    }

    /** Reads a page; it may leave the stream open or close it. */
    abstract MetronomeCustomer.Page read(InputStream body) throws IOException;

    @Override
    public final long listAll() throws IOException {
        Checksum checksum = new Checksum();
        String cursor = null;
        do {
            MetronomeCustomer.Page page = requests.send(cursor == null ? "" : "&next_page=" + cursor, this::read);
            for (MetronomeCustomer customer : page.data) {
                add(customer, checksum);
            }
            cursor = page.nextPage;
        } while (cursor != null);
        return checksum.value();
    }

    @Override
    public final long readFirst() throws IOException {
        Checksum checksum = new Checksum();
        List<MetronomeCustomer> customers = requests.send("", this::read).data;
        add(customers.get(0), checksum);
        return checksum.value();
    }

    @Override
    public final void close() throws IOException {
        requests.close();
    }

    private static void add(MetronomeCustomer customer, Checksum checksum) {
        checksum.add(customer.id);
        checksum.add(customer.externalId);
        checksum.addAll(customer.ingestAliases);
        checksum.add(customer.name);
        checksum.add(customer.customerConfig.salesforceAccountId);
        checksum.addAll(customer.customFields);
        checksum.add(customer.createdAt);
        checksum.add(customer.archivedAt);
        checksum.add(customer.updatedAt);
        MetronomeCustomer.BillableStatus status = customer.currentBillableStatus;
        checksum.add(status == null ? null : status.value);
        checksum.add(status == null ? null : status.effectiveAt);
    }
}
