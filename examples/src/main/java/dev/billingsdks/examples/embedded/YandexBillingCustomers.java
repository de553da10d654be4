package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.util.List;

/** Yandex Billing's customers: a page has {@code nextPageToken} unless it is the last. */
final class YandexBillingCustomers implements EmbeddedCustomers {

    private static final List<String> CUSTOMERS = CompanyNames.customers(38, YandexBillingCustomers::customer);

    @Override
    public void addTo(ContractServer server) {
        server.on("GET /customers").respondWith(YandexBillingCustomers::respond);
    }

    private static StubResponse respond(RecordedRequest request) {
        Slice slice =
                Slice.of(CUSTOMERS, Slice.number(request, "pageToken", 0), Slice.number(request, "pageSize", 100));
        String nextPageToken = slice.isLast() ? "" : ", \"nextPageToken\": \"" + slice.end() + "\"";
        return StubResponse.json(200, """
                {"customers": [%s]%s}""".formatted(slice.json(), nextPageToken));
    }

    private static String customer(String name) {
        return """
                {"id": "%s", "billingAccountId": "%s"}""".formatted(CompanyNames.id("dn2", name, 17), CompanyNames.id("dn2a", name, 16));
    }
}
