package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.util.List;

/** Metronome's customers: {@code next_page} of a page names where the next one starts, and is null on the last. */
final class MetronomeCustomers implements EmbeddedCustomers {

    private static final List<String> CUSTOMERS = CompanyNames.customers(34, MetronomeCustomers::customer);

    @Override
    public void addTo(ContractServer server) {
        server.on("GET /v1/customers").respondWith(MetronomeCustomers::respond);
    }

    private static StubResponse respond(RecordedRequest request) {
        Slice slice = Slice.of(CUSTOMERS, Slice.number(request, "next_page", 0), Slice.number(request, "limit", 25));
        String nextPage = slice.isLast() ? "null" : "\"" + slice.end() + "\"";
        return StubResponse.json(200, """
                {"data": [%s], "next_page": %s}""".formatted(slice.json(), nextPage));
    }

    private static String customer(String name) {
        return """
                {
                  "id": "%s", "name": "%s", "external_id": "%s", "ingest_aliases": ["%s"],
                  "customer_config": {"salesforce_account_id": null}, "custom_fields": {"segment": "retail"},
                  "created_at": "2026-03-02T09:00:00.000Z", "updated_at": "2026-03-02T09:00:00.000Z",
                  "archived_at": null
                }""".formatted(CompanyNames.uuid(name), name, CompanyNames.slug(name), CompanyNames.slug(name));
    }
}
