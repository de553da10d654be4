package com.example.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.StubResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A listing of the vendor. Its pages are numbered from 1; the token of each but the first is {@code page-<number>}. */
final class VendorPages {

    private final int pages;
    private final int customersPerPage;

    VendorPages(int pages, int customersPerPage) {
        this.pages = pages;
        this.customersPerPage = customersPerPage;
    }

    /** Returns the number of the page that a request names. */
    int number(RecordedRequest request) {
        List<String> positions = request.query("next_page");
        return positions.isEmpty() ? 1 : Integer.parseInt(positions.get(0).replace("page-", ""));
    }

    /** Returns the URL by which a page is requested. */
    String url(int page) {
        return "/v1/customers?limit=100" + (page == 1 ? "" : "&next_page=page-" + page);
    }

    StubResponse response(RecordedRequest request) {
        int page = number(request);
        String data = names(page).map(VendorPages::customer).collect(Collectors.joining(","));
        String next = page == pages ? "null" : "\"page-" + (page + 1) + "\"";
        return StubResponse.json(200, "{\"data\": [" + data + "], \"next_page\": " + next + "}");
    }

    /** Returns the names of the customers on all pages before this one, in order. */
    List<String> customersBefore(int page) {
        return IntStream.range(1, page).boxed().flatMap(this::names).toList();
    }

    private Stream<String> names(int page) {
        return IntStream.rangeClosed(1, customersPerPage).mapToObj(customer -> "Customer " + page + "." + customer);
    }

    private static String customer(String name) {
        return """
                {"id": "%s", "name": "%s", "external_id": "%s", "ingest_aliases": [], "custom_fields": {},
                 "customer_config": {"salesforce_account_id": null},
                 "created_at": "2026-03-02T09:00:00.000Z", "updated_at": "2026-03-02T09:00:00.000Z", "archived_at": null}
                """.formatted(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name, name);
    }
}
