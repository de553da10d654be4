package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.ModelSample;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ModelSuite;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import dev.billingsdks.yandexbilling.model.Status;
import dev.billingsdks.yandexbilling.model.StatusDetail;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest extends ModelSuite {

    private static final String CUSTOMER = """
            {"id": "dn2a1b2c3d4e5f6g7h8i", "billingAccountId": "dn29i8h7g6f5e4d3c2b1", "tier": {"level": 3, "rate": 0.10}}
            """;

    private static final String DETAIL = """
            {"@type": "type.googleapis.com/google.rpc.RequestInfo", "requestId": "7f3b5c1e"}
            """;

    @Override
    protected List<ModelSample<?>> models() {
        return List.of(
                ModelSample.of(
                        ListCustomersResponse::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"customers\": [" + CUSTOMER + "], \"nextPageToken\": \"c2\", \"took\": null}"),
                ModelSample.of(Customer::fromJson, model -> model.toBuilder().build(), CUSTOMER),
                ModelSample.of(
                        Status::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"code\": 3, \"message\": \"a\", \"details\": [" + DETAIL + "], \"trace\": [1, 2.50]}"),
                ModelSample.of(
                        StatusDetail::fromJson, model -> model.toBuilder().build(), DETAIL));
    }

    @Override
    protected String example() {
        return FIXTURE.example();
    }

    @Override
    protected ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }

    @Test
    void what_the_transcoder_leaves_out_is_absent() {
        ListCustomersResponse page = ListCustomersResponse.fromJson("{}");
        Customer customer = Customer.fromJson("{}");
        Status status = Status.fromJson("{}");

        assertThat(page.customers()).isNull();
        assertThat(page.nextPageToken()).isNull();
        assertThat(customer.id()).isNull();
        assertThat(customer.billingAccountId()).isNull();
        assertThat(status.code()).isNull();
        assertThat(status.message()).isNull();
        assertThat(status.details()).isNull();
        assertThat(page.toJson()).isEqualTo("{}");
    }

    @Test
    void null_of_a_property_that_is_not_nullable_is_read_as_absent() {
        Customer customer = Customer.fromJson("{\"id\": null}");

        assertThat(customer).isEqualTo(Customer.fromJson("{}"));
    }

    @Test
    void a_builder_builds_what_the_vendor_would_send() {
        Customer customer = Customer.builder()
                .id("dn2a1b2c3d4e5f6g7h8i")
                .billingAccountId("dn29i8h7g6f5e4d3c2b1")
                .additionalProperty("tier", JsonValue.parse("{\"level\": 3, \"rate\": 0.10}"))
                .build();
        ListCustomersResponse page = ListCustomersResponse.builder()
                .customers(List.of(customer))
                .nextPageToken("c2")
                .build();
        Status status = Status.builder()
                .code(3)
                .message("a")
                .details(List.of(StatusDetail.builder()
                        .type("type.googleapis.com/google.rpc.RequestInfo")
                        .additionalProperty("requestId", JsonValue.of("7f3b5c1e"))
                        .build()))
                .build();

        assertThat(customer).isEqualTo(Customer.fromJson(CUSTOMER));
        assertThat(page.toJson()).isEqualTo("{\"customers\":[" + customer.toJson() + "],\"nextPageToken\":\"c2\"}");
        assertThat(status)
                .isEqualTo(Status.fromJson("{\"code\": 3, \"message\": \"a\", \"details\": [" + DETAIL + "]}"));
    }
}
