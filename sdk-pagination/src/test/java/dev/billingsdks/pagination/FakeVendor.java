package dev.billingsdks.pagination;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.header.Headers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** A vendor that responds by a script, one entry for each request, and records every request. */
final class FakeVendor {

    private final Deque<Supplier<ListItemsResponse>> script = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    static FakeVendor responding(ListItemsResponse... responses) {
        FakeVendor vendor = new FakeVendor();
        for (ListItemsResponse response : responses) {
            vendor.then(response);
        }
        return vendor;
    }

    FakeVendor then(ListItemsResponse response) {
        return thenCall(() -> response);
    }

    FakeVendor thenFail(RuntimeException failure) {
        return thenCall(() -> {
            throw failure;
        });
    }

    FakeVendor thenCall(Supplier<ListItemsResponse> response) {
        script.add(response);
        return this;
    }

    PagedIterable<Item, ListItemsResponse> list(PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        return list(scheme, ListItemsRequest.builder().filter("active").build());
    }

    PagedIterable<Item, ListItemsResponse> list(
            PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme, ListItemsRequest request) {
        return PagedIterable.of(scheme, request, this::respond);
    }

    /** Returns the queries of all requests so far. */
    List<String> requests() {
        return requests;
    }

    private ApiResponse<ListItemsResponse> respond(ListItemsRequest request) {
        requests.add(request.toString());
        Supplier<ListItemsResponse> response = script.poll();
        if (response == null) {
            throw new AssertionError("a request too many: " + request);
        }
        return ApiResponse.of(200, Headers.empty(), null, response.get());
    }
}
