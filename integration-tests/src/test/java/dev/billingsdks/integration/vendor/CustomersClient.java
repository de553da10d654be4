package dev.billingsdks.integration.vendor;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;

/** A vendor's client, reduced to listing customers. */
public interface CustomersClient extends AutoCloseable {

    /** A text that {@link #filteredCustomers()} sends and that must not occur in any message. */
    String FILTER_VALUE = "private-filter-value";

    /** Lists all customers. */
    default CustomerListing customers() {
        return customers(RequestOptions.none());
    }

    /** Lists all customers, with options for each call. */
    CustomerListing customers(RequestOptions options);

    /** Lists customers with a value for each parameter that the vendor has. */
    CustomerListing filteredCustomers();

    /** Requests the first page only. */
    ApiResponse<?> firstCustomers(RequestOptions options);

    @Override
    void close();
}
