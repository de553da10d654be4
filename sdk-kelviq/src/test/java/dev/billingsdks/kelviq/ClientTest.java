package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.kelviq.api.CustomersApi;
import dev.billingsdks.kelviq.api.ListCustomersRequest;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.TransportException;
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

    private static final String ERROR = "{\"detail\": \"Unauthorized\"}";

    @Test
    void a_client_talks_to_the_vendors_production_host_unless_told_otherwise() {
        List<String> urls = new ArrayList<>();
        HttpClientBuilder offline = HttpClientBuilder.create()
                .addExecInterceptorFirst("offline", (request, scope, chain) -> {
                    urls.add(scope.route.getTargetHost().toURI() + request.getPath());
                    throw new IOException("offline");
                });

        try (KelviqClient client = KelviqClient.builder()
                .bearerToken("kelviq-token")
                .httpClientBuilder(offline)
                .maxAttempts(1)
                .build()) {
            assertThatThrownBy(() -> client.customers().listCustomers()).isInstanceOf(TransportException.class);
        }

        assertThat(urls).containsExactly("https://api.kelviq.com:443/api/v1/customers/");
    }

    @Test
    void a_supplied_token_that_is_refused_is_replaced_once() {
        Iterator<String> tokens = List.of("old", "new").iterator();
        vendor.on(LIST_CUSTOMERS).respond(Answer.json(401, ERROR), Answer.json(200, Fixtures.PAGE_3));

        try (KelviqClient client =
                Fixtures.builder(vendor).bearerToken(tokens::next).build()) {
            client.customers().listCustomers();
        }

        assertThat(vendor.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer old", "Bearer new");
    }

    @Test
    void the_applications_name_goes_before_the_sdks() {
        vendor.on(LIST_CUSTOMERS).respond(200, Fixtures.PAGE_3);

        try (KelviqClient client =
                Fixtures.builder(vendor).userAgent("invoicer/2.1").build()) {
            client.customers().listCustomers();
        }

        assertThat(vendor.requests().get(0).header("User-Agent")).startsWith("invoicer/2.1 billing-sdks-kelviq/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "to ken", "token\r\nX-Evil: 1", "tökén"})
    void a_token_that_cannot_be_sent_is_refused_without_repeating_it(String token) {
        assertThatThrownBy(() -> KelviqClient.builder().bearerToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the bearer token ")
                .hasMessageNotContaining("Evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.kelviq.com", "/api/v1", "//api.kelviq.com", "ftp://api.kelviq.com", "https://"})
    void a_base_url_that_is_not_absolute_is_refused(String baseUrl) {
        assertThatThrownBy(() -> KelviqClient.builder().baseUrl(baseUrl))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base URL");
    }

    @Test
    void a_client_without_a_token_is_refused_when_it_is_built() {
        assertThatThrownBy(() -> KelviqClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KELVIQ_BEARER_TOKEN");
    }

    @Test
    void a_closed_client_sends_nothing() {
        KelviqClient client = Fixtures.client(vendor);
        client.close();

        RequestNotSentException thrown = catchThrowableOfType(
                RequestNotSentException.class, () -> client.customers().listCustomers());

        assertThat(thrown).hasMessageContaining("closed");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void neither_a_client_nor_its_builder_shows_the_token() {
        KelviqClient.Builder builder = KelviqClient.builder().bearerToken("canary");

        try (KelviqClient client = builder.build()) {
            assertThat(client).hasToString("KelviqClient");
            assertThat(builder.toString()).doesNotContain("canary");
        }
    }

    @Test
    void a_fake_of_the_group_needs_only_the_methods_that_it_uses() {
        List<CustomerResponse> given =
                CustomerListResponse.fromJson(Fixtures.PAGE_1).results();
        CustomersApi fake = new CustomersApi() {
            @Override
            public PagedIterable<CustomerResponse, CustomerListResponse> listCustomersPaginator(
                    ListCustomersRequest request, RequestOptions options) {
                return PagedIterable.ofPages(List.of(Page.of(given, CustomerListResponse.fromJson(Fixtures.PAGE_1))));
            }
        };

        assertThat(fake.listCustomersPaginator(request -> request.pageSize(2))).containsExactlyElementsOf(given);
        assertThatThrownBy(fake::listCustomers)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("CustomersApi.listCustomersWithResponse");
    }
}
