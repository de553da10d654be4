package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests of the methods whose paths end in a verb, and of those with filters. */
class RequestsTest {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private final YandexBillingClient client = FIXTURE.client(vendor);

    @BeforeEach
    void allow_the_key() {
        vendor.allowHeader("Idempotency-Key");
    }

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void verb_of_a_path_keeps_its_colon_and_a_colon_in_the_parameter_does_not() {
        vendor.on("listAccessBindings").respond(200, "{}");

        client.billingAccounts()
                .listAccessBindings(params -> params.resourceId("a:b/c"))
                .firstPage();

        assertThat(sent().url()).isEqualTo("/billing/v1/billingAccounts/a%3Ab%2Fc:listAccessBindings");
    }

    @Test
    void verb_behind_a_collection_keeps_its_colon() {
        vendor.on("inviteCustomer").respond(200, "{\"id\":\"o1\"}");

        YandexCalls.operations().get("inviteCustomer").apply(client);

        assertThat(sent().url()).isEqualTo("/billing/v1/customers:invite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activate", "suspend"})
    void activating_and_suspending_post_without_a_body(String verb) {
        vendor.on(verb + "Customer").respond(200, "{\"id\":\"o1\"}");

        YandexCalls.operations().get(verb + "Customer").apply(client);

        assertThat(sent().toString()).isEqualTo("POST /billing/v1/customers/c1:" + verb);
        assertThat(sent().body()).isEmpty();
        assertThat(sent().header("Content-Type")).isNull();
    }

    @Test
    void changes_of_access_are_sent_as_a_patch() {
        vendor.on("updateAccessBindings").respond(200, "{\"id\":\"o1\"}");

        YandexCalls.operations().get("updateAccessBindings").apply(client);

        assertThat(sent().toString()).isEqualTo("PATCH /billing/v1/billingAccounts/a1:updateAccessBindings");
        assertThat(sent().body())
                .isEqualTo("{\"accessBindingDeltas\":[{\"action\":\"ADD\",\"accessBinding\":{\"roleId\":"
                        + "\"billing.accounts.viewer\",\"subject\":{\"id\":\"aje1\",\"type\":\"userAccount\"}}}]}");
    }

    @Test
    void filter_of_a_listing_is_percent_encoded() {
        vendor.on("listSkus").respond(200, "{}");

        client.skus()
                .listSkus(params -> params.currency("RUB").filter("serviceId=\"dn28\""))
                .firstPage();

        assertThat(sent().url()).isEqualTo("/billing/v1/skus?currency=RUB&filter=serviceId%3D%22dn28%22");
    }

    private static RecordedRequest sent() {
        assertThat(vendor.requests()).hasSize(1);
        return vendor.requests().get(0);
    }
}
