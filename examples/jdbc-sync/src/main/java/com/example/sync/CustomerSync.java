package com.example.sync;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import java.io.PrintStream;
import java.sql.SQLException;

/** Stores all customers, page by page. After an error or a kill, another run continues at the page that was not stored. */
final class CustomerSync {

    private final CustomersApi customers;
    private final CustomerDatabase database;
    private final PrintStream out;

    CustomerSync(CustomersApi customers, CustomerDatabase database, PrintStream out) {
        this.customers = customers;
        this.database = database;
        this.out = out;
    }

    void run() throws SQLException {
        // A token belongs to the request that it came from: with other params, the listing must begin at its start.
        PagedIterable<CustomerDetail, ListCustomersResponse> listing =
                customers.listCustomers(params -> params.limit(100));
        for (Page<CustomerDetail, ListCustomersResponse> page :
                listing.startingFrom(database.nextPage()).pages()) {
            database.store(page.items(), page.nextToken());
            out.println("stored " + page.items().size() + " customers of page " + page.token());
        }
        out.println("complete: " + database.count() + " customers");
    }
}
