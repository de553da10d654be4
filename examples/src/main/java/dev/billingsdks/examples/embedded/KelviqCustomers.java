package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.util.List;

/** Kelviq's customers: pages have numbers, and {@code next} is the URL of the next one, or null on the last. */
final class KelviqCustomers implements EmbeddedCustomers {

    private static final List<String> CUSTOMERS = CompanyNames.customers(27, KelviqCustomers::customer);

    @Override
    public void addTo(ContractServer server) {
        String url = server.baseUrl() + "/customers/";
        server.on("GET /customers/").respondWith(request -> respond(request, url));
    }

    private static StubResponse respond(RecordedRequest request, String url) {
        int page = Slice.number(request, "page", 1);
        int size = Slice.number(request, "page_size", 10);
        Slice slice = Slice.of(CUSTOMERS, (page - 1) * size, size);
        return StubResponse.json(200, """
                {"count": %d, "next": %s, "previous": %s, "results": [%s]}""".formatted(
                        slice.total(),
                        slice.isLast() ? "null" : link(url, page + 1, size),
                        page == 1 ? "null" : link(url, page - 1, size),
                        slice.json()));
    }

    private static String link(String url, int page, int size) {
        return "\"" + url + "?page=" + page + "&page_size=" + size + "\"";
    }

    private static String customer(String name) {
        return """
                {
                  "id": "%s", "customerId": "%s", "name": "%s", "email": "%s@example.com",
                  "details": {}, "metadata": {"source": "sdk_import"}, "billingAddress": null,
                  "createdOn": "2026-06-04T06:03:30.195790Z", "modifiedOn": "2026-06-04T06:03:30.195831Z"
                }""".formatted(CompanyNames.uuid(name), CompanyNames.slug(name), name, CompanyNames.slug(name));
    }
}
