package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersRequest;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import java.util.List;

/** One call: its request, its options and its whole answer. */
final class Requests {

    private Requests() {}

    static List<ListCustomersResponse> builder(MetronomeClient metronome, List<String> customerIds) {
        // snippet: builder
        CustomersApi customers = metronome.customers();
        ListCustomersRequest request = ListCustomersRequest.builder()
                .customerIds(customerIds)
                .limit(50)
                .build();
        ListCustomersResponse active = customers.listCustomers(request);

        ListCustomersRequest variant = request.toBuilder().onlyArchived(true).build();
        ListCustomersResponse archived = customers.listCustomers(variant);
        // end
        return List.of(active, archived);
    }

    static ListCustomersResponse consumer(CustomersApi customers) {
        // snippet: consumer
        ListCustomersResponse page = customers.listCustomers(
                request -> request.ingestAlias("team@example.com").limit(50));
        // end
        return page;
    }

    static String withResponse(CustomersApi customers, ListCustomersRequest request) {
        // snippet: with-response
        ApiResponse<ListCustomersResponse> response =
                customers.listCustomersWithResponse(request, RequestOptions.none());
        int status = response.statusCode();
        String requestId = response.requestId(); // for the vendor's support; null where the vendor gives none
        String date = response.headers().first("Date"); // null where there is no such header
        ListCustomersResponse body = response.body();
        // end
        return status + " " + requestId + " " + date + " " + body.data().size();
    }

    static ListCustomersResponse options(CustomersApi customers, ListCustomersRequest request) {
        // snippet: options
        RequestOptions options = RequestOptions.builder()
                .query("created_after", "2026-01-01") // a parameter that is newer than the SDK
                .header("X-Correlation-Id", "7c2e41")
                .build();
        ApiResponse<ListCustomersResponse> response = customers.listCustomersWithResponse(request, options);
        // end
        return response.body();
    }
}
