package dev.billingsdks.benchmarks.client;

import java.io.IOException;

/** A client of one vendor, open for any number of listings. Thread-safe. */
public interface CustomerClient extends AutoCloseable {

    /** Lists all customers, reads every field and returns the checksum. */
    long listAll() throws IOException;

    /** Reads the first customer of the listing, and returns its checksum. */
    long readFirst() throws IOException;

    @Override
    void close() throws IOException;
}
