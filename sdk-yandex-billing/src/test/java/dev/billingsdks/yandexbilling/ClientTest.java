package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.Fixtures.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.Fixtures.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.yandexbilling.api.CustomersApi;
import dev.billingsdks.yandexbilling.api.ListCustomersRequest;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String ERROR = "{\"code\": 16, \"message\": \"The token has expired\"}";

    @Test
    void a_client_talks_to_the_vendors_production_host_unless_told_otherwise() {
        assertThat(urlAskedFor(YandexBillingClient.builder()))
                .isEqualTo("https://billing.api.cloud.yandex.net:443/billing/v1/customers?resellerId=reseller-1");
    }

    @Test
    void the_api_host_of_another_installation_is_put_into_the_base_url() {
        assertThat(urlAskedFor(YandexBillingClient.builder().apiHost("api.cloud.example")))
                .isEqualTo("https://billing.api.cloud.example:443/billing/v1/customers?resellerId=reseller-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "api.example/evil", "evil@api.example", "api.example?", "a#"})
    void an_api_host_that_is_no_host_is_refused(String apiHost) {
        assertThatThrownBy(() -> YandexBillingClient.builder().apiHost(apiHost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apiHost");
    }

    @Test
    void a_supplied_token_that_is_refused_is_replaced_once() {
        Iterator<String> tokens = List.of("old", "new").iterator();
        vendor.on(LIST_CUSTOMERS).respond(Answer.json(401, ERROR), Answer.json(200, Fixtures.PAGE_3));

        try (YandexBillingClient client =
                Fixtures.builder(vendor).bearerToken(tokens::next).build()) {
            client.customers().listCustomers(RESELLER);
        }

        assertThat(vendor.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer old", "Bearer new");
    }

    @Test
    void the_applications_name_goes_before_the_sdks() {
        vendor.on(LIST_CUSTOMERS).respond(200, Fixtures.PAGE_3);

        try (YandexBillingClient client =
                Fixtures.builder(vendor).userAgent("invoicer/2.1").build()) {
            client.customers().listCustomers(RESELLER);
        }

        assertThat(vendor.requests().get(0).header("User-Agent"))
                .startsWith("invoicer/2.1 billing-sdks-yandex-billing/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "to ken", "token\r\nX-Evil: 1", "tökén"})
    void a_token_that_cannot_be_sent_is_refused_without_repeating_it(String token) {
        assertThatThrownBy(() -> YandexBillingClient.builder().bearerToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the bearer token ")
                .hasMessageNotContaining("Evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "billing.api.cloud.yandex.net",
                "/billing/v1",
                "//billing.api.cloud.yandex.net",
                "ftp://billing.api.cloud.yandex.net",
                "https://"
            })
    void a_base_url_that_is_not_absolute_is_refused(String baseUrl) {
        assertThatThrownBy(() -> YandexBillingClient.builder().baseUrl(baseUrl))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base URL");
    }

    @Test
    void a_client_without_a_token_is_refused_when_it_is_built() {
        assertThatThrownBy(() -> YandexBillingClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("YANDEX_BILLING_BEARER_TOKEN");
    }

    @Test
    void a_closed_client_sends_nothing() {
        YandexBillingClient client = Fixtures.client(vendor);
        client.close();

        RequestNotSentException thrown = catchThrowableOfType(
                RequestNotSentException.class, () -> client.customers().listCustomers(RESELLER));

        assertThat(thrown).hasMessageContaining("closed");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void neither_a_client_nor_its_builder_shows_the_token() {
        YandexBillingClient.Builder builder = YandexBillingClient.builder().bearerToken("canary");

        try (YandexBillingClient client = builder.build()) {
            assertThat(client).hasToString("YandexBillingClient");
            assertThat(builder.toString()).doesNotContain("canary");
        }
    }

    @Test
    void a_fake_of_the_group_needs_only_the_methods_that_it_uses() {
        List<Customer> given = ListCustomersResponse.fromJson(Fixtures.PAGE_1).customers();
        CustomersApi fake = new CustomersApi() {
            @Override
            public PagedIterable<Customer, ListCustomersResponse> listCustomersPaginator(
                    ListCustomersRequest request, RequestOptions options) {
                return PagedIterable.ofPages(List.of(Page.of(given, ListCustomersResponse.fromJson(Fixtures.PAGE_1))));
            }
        };

        assertThat(fake.listCustomersPaginator(request -> request.resellerId("reseller-1")))
                .containsExactlyElementsOf(given);
        assertThatThrownBy(() -> fake.listCustomers(RESELLER))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("CustomersApi.listCustomersWithResponse");
    }

    private static String urlAskedFor(YandexBillingClient.Builder builder) {
        List<String> urls = new ArrayList<>();
        HttpClientBuilder offline = HttpClientBuilder.create()
                .addExecInterceptorFirst("offline", (request, scope, chain) -> {
                    urls.add(scope.route.getTargetHost().toURI() + request.getPath());
                    throw new IOException("offline");
                });
        try (YandexBillingClient client = builder.bearerToken("iam-token")
                .httpClientBuilder(offline)
                .maxAttempts(1)
                .build()) {
            assertThatThrownBy(() -> client.customers().listCustomers(RESELLER)).isInstanceOf(TransportException.class);
        }
        assertThat(urls).hasSize(1);
        return urls.get(0);
    }
}
