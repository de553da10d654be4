package dev.billingsdks.springboot;

import dev.billingsdks.kelviq.KelviqClient;
import org.junit.jupiter.api.Tag;

@Tag("kelviq")
class KelviqClientTest extends VendorClientTest<KelviqClient> {

    KelviqClientTest() {
        super("kelviq", KelviqClient.class, KelviqAutoConfiguration.class);
    }

    @Override
    void list(KelviqClient client) {
        client.customers().listCustomers().firstPage();
    }

    @Override
    String emptyPage() {
        return """
                {"next": null, "previous": null, "results": []}""";
    }

    @Override
    String probe() {
        return "/customers/?page_size=1";
    }
}
