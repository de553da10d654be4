package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.sampler.api.CreateCustomerParams;
import dev.billingsdks.sampler.api.ListContractsParams;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the vendor must not do twice carries a key by which it knows a repeat. */
class IdempotencyTest {

    private static final String CREATE = "POST /customers";

    @RegisterExtension
    static final ContractExtension vendor =
            ContractExtension.forPreparedSpec().allowHeader("Idempotency-Key").allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .baseUrl(vendor.baseUrl())
            .pacing(new FakePacing())
            .build();

    private final CreateCustomerParams params =
            CreateCustomerParams.builder().name("Ada").parentId(null).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void calls_have_keys_of_their_own() {
        ExchangeSample.of(vendor, CREATE);

        client.customers().createCustomer(params);
        client.customers().createCustomer(params);

        assertThat(keys()).hasSize(2).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void key_of_the_caller_is_sent_on_each_attempt() {
        vendor.on(CREATE).respond(StubResponse.contraryToSpec(503, null, ""));

        assertThatThrownBy(() -> client.customers()
                        .createCustomerWithResponse(
                                params,
                                RequestOptions.builder()
                                        .idempotencyKey("order-7")
                                        .build()))
                .isInstanceOf(ServerException.class);

        assertThat(keys()).containsExactly("order-7", "order-7", "order-7");
    }

    @Test
    void each_page_of_a_post_listing_has_a_key_of_its_own() {
        String page = "{\"data\": [{\"id\": \"%s\"}], \"next_page\": %s}";
        vendor.on("POST /customers/{customer_id}/contracts")
                .respond(
                        StubResponse.json(200, page.formatted("a", "\"2\"")),
                        StubResponse.contraryToSpec(503, null, ""),
                        StubResponse.json(200, page.formatted("b", "null")));

        List<String> ids = client
                .listings()
                .listContracts(ListContractsParams.builder()
                        .customerId("c")
                        .covering(LocalDate.parse("2026-01-02"))
                        .build())
                .stream()
                .map(contract -> contract.id())
                .toList();

        assertThat(ids).containsExactly("a", "b");
        assertThat(keys()).hasSize(3);
        assertThat(keys().get(1)).as("the second page, repeated").isEqualTo(keys().get(2));
        assertThat(keys().get(0)).as("the first page").isNotEqualTo(keys().get(1));
        assertThat(vendor.requests())
                .extracting(RecordedRequest::body)
                .containsExactly(
                        "{\"covering\":\"2026-01-02\"}",
                        "{\"covering\":\"2026-01-02\",\"next_page\":\"2\"}",
                        "{\"covering\":\"2026-01-02\",\"next_page\":\"2\"}");
    }

    @Test
    void what_does_no_harm_twice_carries_no_key() {
        ExchangeSample.of(vendor, "DELETE /customers/{customer_id}");

        client.customers().deleteCustomer(delete -> delete.customerId("c"));

        assertThat(keys()).containsExactly((String) null);
    }

    private static List<String> keys() {
        return vendor.requests().stream()
                .map(sent -> sent.header("Idempotency-Key"))
                .toList();
    }
}
