package dev.billingsdks.examples.readme;

import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import java.util.List;
import java.util.function.Consumer;

/** The ways to read a listing. */
final class Pagination {

    private Pagination() {}

    static void forEach(CustomersApi customers) {
        // snippet: for-each
        for (CustomerDetail customer : customers.listCustomers(params -> params.limit(100))) {
            System.out.println(customer.name());
        }
        // end
    }

    static List<String> stream(CustomersApi customers) {
        // snippet: stream
        List<String> firstFifty = customers.listCustomers(params -> params.limit(25)).stream()
                .map(CustomerDetail::name)
                .limit(50) // two pages are requested, the rest is not
                .toList();
        // end
        return firstFifty;
    }

    static void pages(CustomersApi customers) {
        // snippet: pages
        PagedIterable<CustomerDetail, ListCustomersResponse> listing = customers.listCustomers();
        for (Page<CustomerDetail, ListCustomersResponse> page : listing.pages()) {
            System.out.println(page.items().size() + " customers, next page: " + page.nextToken());
        }
        // end
    }

    static String firstPage(CustomersApi customers) {
        // snippet: first-page
        Page<CustomerDetail, ListCustomersResponse> page =
                customers.listCustomers().firstPage(); // one request
        // end
        return page.items().size() + " " + page.nextToken();
    }

    static void prefetch(PagedIterable<CustomerDetail, ListCustomersResponse> listing, Consumer<CustomerDetail> store) {
        // snippet: prefetch
        listing.prefetch(2).forEach(store); // up to two pages are read while the store takes its time
        // end
    }

    static long parallel(PagedIterable<CustomerResponse, CustomerListResponse> kelviqCustomers) {
        // snippet: parallel
        long count = kelviqCustomers.parallel(4, 10).stream().count(); // four at once, at most ten in a second
        // end
        return count;
    }

    static void resume(PagedIterable<CustomerDetail, ListCustomersResponse> listing, CustomerStore store) {
        // snippet: resume
        String position = store.position(); // "start" before the first page, null once the last one is stored
        if (position != null) {
            PageToken start = PageToken.parse(position);
            for (Page<CustomerDetail, ListCustomersResponse> page :
                    listing.startingFrom(start).pages()) {
                PageToken next = page.nextToken(); // null on the last page
                store.commit(page.items(), next == null ? null : next.toString()); // one transaction
            }
        }
        // end
    }
}
