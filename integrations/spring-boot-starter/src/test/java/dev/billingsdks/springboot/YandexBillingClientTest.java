package dev.billingsdks.springboot;

import dev.billingsdks.yandexbilling.YandexBillingClient;
import org.junit.jupiter.api.Tag;

@Tag("yandex-billing")
class YandexBillingClientTest extends VendorClientTest<YandexBillingClient> {

    YandexBillingClientTest() {
        super("yandex-billing", YandexBillingClient.class, YandexBillingAutoConfiguration.class);
    }

    @Override
    void list(YandexBillingClient client) {
        client.billingAccounts().listBillingAccounts().firstPage();
    }

    @Override
    String emptyPage() {
        return """
                {}""";
    }

    @Override
    String probe() {
        return "/billingAccounts?pageSize=1";
    }
}
