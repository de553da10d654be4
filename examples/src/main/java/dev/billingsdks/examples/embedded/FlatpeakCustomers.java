package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.util.List;
import java.util.stream.IntStream;

/** Flatpeak's customers: a page starts after the customer whose id the request names, and says whether more follow. */
final class FlatpeakCustomers implements EmbeddedCustomers {

    private static final List<String> CUSTOMERS = CompanyNames.customers(45, FlatpeakCustomers::customer);

    @Override
    public void addTo(ContractServer server) {
        server.allowHeader("Flatpeak-Version").on("GET /customers").respondWith(FlatpeakCustomers::respond);
    }

    private static StubResponse respond(RecordedRequest request) {
        int start = request.query("starting_after").stream()
                .findFirst()
                .map(FlatpeakCustomers::positionAfter)
                .orElse(0);
        Slice slice = Slice.of(CUSTOMERS, start, Slice.number(request, "limit", 30));
        return StubResponse.json(200, """
                {"object": "list", "url": "/customers", "has_more": %b, "data": [%s]}""".formatted(!slice.isLast(), slice.json()));
    }

    private static int positionAfter(String id) {
        return IntStream.range(0, CUSTOMERS.size())
                .filter(i -> CUSTOMERS.get(i).contains("\"" + id + "\""))
                .map(i -> i + 1)
                .findFirst()
                .orElseThrow();
    }

    private static String customer(String name) {
        return """
                {
                  "object": "customer", "live_mode": false, "id": "%s", "account_id": "acc_65e421bed29d88d9012e0662",
                  "reference_id": "%s", "time_created": "2026-05-05T05:37:27Z", "locations": ["%s"]
                }""".formatted(
                        CompanyNames.id("cus_", name, 24), CompanyNames.slug(name), CompanyNames.id("loc_", name, 24));
    }
}
