package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractServer;
import dev.billingsdks.contract.RecordedRequest;
import java.util.List;

/** Metronome's customers: a page says with {@code next_page} where the next one starts, null on the last. */
final class MetronomeCustomers {

    private static final List<String> CUSTOMERS = CompanyNames.customers(34, MetronomeCustomers::customer);

    private MetronomeCustomers() {}

    static void addTo(ContractServer server) {
        server.on("GET /v1/customers").respondWith(MetronomeCustomers::answer);
    }

    private static Answer answer(RecordedRequest request) {
        Slice slice = Slice.of(CUSTOMERS, Slice.number(request, "next_page", 0), Slice.number(request, "limit", 25));
        String nextPage = slice.isLast() ? "null" : "\"" + slice.end() + "\"";
        return Answer.json(200, """
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
