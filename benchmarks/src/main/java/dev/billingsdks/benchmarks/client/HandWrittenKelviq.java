package dev.billingsdks.benchmarks.client;

import dev.billingsdks.benchmarks.client.model.KelviqCustomer;
import java.io.IOException;
import java.io.InputStream;

/** Kelviq's customers with a hand-written loop; a subclass reads a page from its bytes. */
abstract class HandWrittenKelviq implements CustomerClient {

    private final PageRequests requests;

    HandWrittenKelviq(String baseUrl) {
        requests = new PageRequests(baseUrl + "/customers/?page_size=10000&page=");
    }

    /** Reads a page; it may leave the stream open or close it. */
    abstract KelviqCustomer.Page read(InputStream body) throws IOException;

    @Override
    public final long listAll() throws IOException {
        Checksum checksum = new Checksum();
        int number = 1;
        boolean more;
        do {
            KelviqCustomer.Page page = requests.send(Integer.toString(number++), this::read);
            for (KelviqCustomer customer : page.results) {
                add(customer, checksum);
            }
            more = page.next != null;
        } while (more);
        return checksum.value();
    }

    @Override
    public final long readFirst() throws IOException {
        Checksum checksum = new Checksum();
        add(requests.send("1", this::read).results.get(0), checksum);
        return checksum.value();
    }

    @Override
    public final void close() throws IOException {
        requests.close();
    }

    private static void add(KelviqCustomer customer, Checksum checksum) {
        checksum.add(customer.id);
        checksum.add(customer.customerId);
        checksum.add(customer.name);
        checksum.add(customer.email);
        checksum.addAll(customer.details);
        checksum.addAll(customer.metadata);
        KelviqCustomer.Address address = customer.billingAddress;
        checksum.add(address == null ? null : address.country);
        checksum.add(address == null ? null : address.line1);
        checksum.add(address == null ? null : address.line2);
        checksum.add(address == null ? null : address.postalCode);
        checksum.add(address == null ? null : address.city);
        checksum.add(address == null ? null : address.state);
        checksum.add(customer.createdOn);
        checksum.add(customer.modifiedOn);
    }
}
