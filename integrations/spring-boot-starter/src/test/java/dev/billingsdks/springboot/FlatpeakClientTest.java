package dev.billingsdks.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.flatpeak.FlatpeakClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("flatpeak")
class FlatpeakClientTest extends VendorClientTest<FlatpeakClient> {

    FlatpeakClientTest() {
        super("flatpeak", FlatpeakClient.class, FlatpeakAutoConfiguration.class);
    }

    @Override
    void list(FlatpeakClient client) {
        client.customers().listCustomers().firstPage();
    }

    @Override
    String emptyPage() {
        return """
                {"object": "list", "url": "/customers", "has_more": false, "data": []}""";
    }

    @Override
    String probe() {
        return "/customers?limit=1";
    }

    @Test
    void account_id_and_api_key_are_exchanged_for_a_token() {
        vendor.respondWith(200, """
                {"bearer_token": "fresh", "expires_in": 3600, "object": "list", "url": "/customers", "has_more": false, "data": []}""");

        runner().withPropertyValues(
                        "billing.flatpeak.account-id=acc_1",
                        "billing.flatpeak.api-key=key",
                        "billing.flatpeak.base-url=" + vendor.baseUrl())
                .run(context -> {
                    list(context.getBean(FlatpeakClient.class));

                    assertThat(vendor.requests())
                            .containsExactly("GET /login Basic YWNjXzE6a2V5", "GET /customers Bearer fresh");
                });
    }

    @Test
    void properties_do_not_print_account_id_and_api_key() {
        runner().withPropertyValues("billing.flatpeak.account-id=acc_1", "billing.flatpeak.api-key=key-1")
                .run(context -> assertThat(context.getBean(AccountProperties.class))
                        .hasToString("AccountProperties[accountId=******, apiKey=******]"));
    }

    @Test
    void an_account_id_alone_gives_no_client() {
        runner().withPropertyValues("billing.flatpeak.account-id=acc_1")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FlatpeakClient.class));
    }
}
