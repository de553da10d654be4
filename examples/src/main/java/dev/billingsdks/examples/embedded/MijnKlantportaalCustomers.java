package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.util.List;

/** MijnKlantportaal's customers: numbered pages of 15; {@code next_page_url} is null on the last. */
final class MijnKlantportaalCustomers implements EmbeddedCustomers {

    private static final int PAGE_SIZE = 15;
    private static final List<String> CUSTOMERS = CompanyNames.customers(40, MijnKlantportaalCustomers::customer);

    @Override
    public void addTo(ContractServer server) {
        String url = server.baseUrl() + "/customers";
        server.on("GET /customers").respondWith(request -> respond(request, url));
    }

    private static StubResponse respond(RecordedRequest request, String url) {
        int page = Slice.number(request, "page", 1);
        Slice slice = Slice.of(CUSTOMERS, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        return StubResponse.json(200, """
                {
                  "current_page": %d, "per_page": %d, "from": %d, "to": %d, "path": "%s", "first_page_url": "%s?page=1",
                  "next_page_url": %s, "prev_page_url": %s, "data": [%s]
                }""".formatted(
                        page,
                        PAGE_SIZE,
                        slice.start() + 1,
                        slice.end(),
                        url,
                        url,
                        slice.isLast() ? "null" : link(url, page + 1),
                        page == 1 ? "null" : link(url, page - 1),
                        slice.json()));
    }

    private static String link(String url, int page) {
        return "\"" + url + "?page=" + page + "\"";
    }

    private static String customer(String name) {
        return """
                {
                  "id": "%s", "companyName": "%s BV", "address": "Teststraat 12", "zipCode": "1234AB",
                  "city": "Amsterdam", "countryCode": "NL", "primaryEmail": "%s@example.com", "phone": null,
                  "integration": null, "integrationId": null, "customerGroups": [],
                  "createdAt": "2026-04-28T21:00:00+02:00"
                }""".formatted(CompanyNames.id("cst_", name, 15), name, CompanyNames.slug(name));
    }
}
