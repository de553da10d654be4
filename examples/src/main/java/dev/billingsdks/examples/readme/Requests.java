package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import java.util.List;

/** One call: its params, its options and its whole response. */
final class Requests {

    private Requests() {}

    static List<PagedIterable<CustomerDetail, ListCustomersResponse>> builder(
            MetronomeClient metronome, List<String> customerIds) {
        // snippet: builder
        CustomersApi customers = metronome.customers();
        ListCustomersParams params =
                ListCustomersParams.builder().customerIds(customerIds).limit(50).build();
        PagedIterable<CustomerDetail, ListCustomersResponse> active = customers.listCustomers(params);

        ListCustomersParams variant = params.toBuilder().onlyArchived(true).build();
        PagedIterable<CustomerDetail, ListCustomersResponse> archived = customers.listCustomers(variant);
        // end
        return List.of(active, archived);
    }

    static long consumer(CustomersApi customers) {
        // snippet: consumer
        long count = customers
                .listCustomers(params -> params.ingestAlias("team@example.com").limit(50))
                .stream()
                .count();
        // end
        return count;
    }

    static String withResponse(CustomersApi customers, ListCustomersParams params) {
        // snippet: with-response
        Page<CustomerDetail, ListCustomersResponse> page =
                customers.listCustomers(params).firstPage();
        ApiResponse<ListCustomersResponse> response = page.response();
        int status = response.statusCode();
        String requestId = response.requestId(); // for the vendor's support; null if the vendor sends none
        String date = response.headers().first("Date"); // null if there is no such header
        // end
        return status + " " + requestId + " " + date + " " + page.items().size();
    }

    static PagedIterable<CustomerDetail, ListCustomersResponse> options(
            CustomersApi customers, ListCustomersParams params) {
        // snippet: options
        RequestOptions options = RequestOptions.builder()
                .query("created_after", "2026-01-01") // a parameter that is newer than the SDK
                .header("X-Correlation-Id", "7c2e41")
                .build();
        PagedIterable<CustomerDetail, ListCustomersResponse> listing = customers.listCustomers(params, options);
        // end
        return listing;
    }
}
