package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.FlatpeakFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.sdk.ModelSample;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ModelSuite;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTest extends ModelSuite {

    private static final String ERROR = """
            {"object": "error", "type": "rate_limit", "code": "too_many_requests", "message": "Please retry.",
             "time_created": "2026-01-29T17:11:52Z", "live_mode": false, "context": null}
            """;

    private static final String CUSTOMER = """
            {
              "id": "cus_a83ec6da1e0d4917b9e9abf58d60574e",
              "object": "customer",
              "live_mode": true,
              "reference_id": "ABC1234567890",
              "locations": ["loc_5de9bad5d97b49a1b7382f2c0cec9799"],
              "time_created": "2021-05-05T05:37:27Z",
              "account_id": "acc_c85e9f90aa18454487b50d3c1785ed4e",
              "legal": {"terms_accepted": true, "ip": null, "version": 1.10}
            }
            """;

    @Override
    protected List<ModelSample<?>> models() {
        List<ModelSample<?>> models = new ArrayList<>(List.of(
                ModelSample.of(
                        ListCustomersResponse::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"object\": \"list\", \"url\": \"/customers\", \"has_more\": true, \"data\": [" + CUSTOMER
                                + "], \"took\": 5}"),
                ModelSample.of(Customer::fromJson, model -> model.toBuilder().build(), CUSTOMER)));
        IntStream.of(403, 404, 429, 500)
                .filter(status -> FIXTURE.readError(status, ERROR) != null)
                .forEach(status -> models.add(
                        ModelSample.of(json -> FIXTURE.readError(status, json), FlatpeakFixture::copy, ERROR)));
        return models;
    }

    @Test
    void a_time_without_an_offset_is_read_as_utc() {
        Customer customer = Customer.fromJson("{\"time_created\": \"2022-01-24T14:15:22.003\"}");

        assertThat(customer.timeCreated()).isEqualTo(OffsetDateTime.parse("2022-01-24T14:15:22.003Z"));
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
    void what_is_optional_may_be_absent_or_null() {
        Customer silent = Customer.fromJson("{}");
        Customer cleared = Customer.fromJson("{\"reference_id\": null, \"locations\": null}");

        assertThat(silent.referenceId()).isNull();
        assertThat(silent.locations()).isNull();
        assertThat(cleared).isEqualTo(silent);
        assertThat(silent.toJson()).isEqualTo("{}");
    }

    @Test
    void a_required_property_that_is_missing_fails_when_it_is_read_and_spoils_no_other() {
        Customer customer = Customer.fromJson("{\"id\": \"cus_02\"}");

        assertThat(customer.id()).isEqualTo("cus_02");
        assertThatThrownBy(customer::liveMode)
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("Customer.live_mode is missing or null, although the specification requires it");
    }

    @Test
    void a_builder_builds_what_the_vendor_would_send() {
        Customer built = Customer.builder()
                .id("cus_a83ec6da1e0d4917b9e9abf58d60574e")
                .object("customer")
                .liveMode(true)
                .referenceId("ABC1234567890")
                .locations(List.of("loc_5de9bad5d97b49a1b7382f2c0cec9799"))
                .timeCreated(OffsetDateTime.parse("2021-05-05T05:37:27Z"))
                .accountId("acc_c85e9f90aa18454487b50d3c1785ed4e")
                .additionalProperty(
                        "legal", JsonValue.parse("{\"terms_accepted\": true, \"ip\": null, \"version\": 1.10}"))
                .build();
        ListCustomersResponse page = ListCustomersResponse.builder()
                .object("list")
                .url("/customers")
                .hasMore(false)
                .data(List.of(built))
                .build();

        assertThat(built).isEqualTo(Customer.fromJson(CUSTOMER));
        assertThat(page.toJson())
                .isEqualTo("{\"object\":\"list\",\"url\":\"/customers\",\"has_more\":false,\"data\":[" + built.toJson()
                        + "]}");
    }

    @Test
    void a_required_property_cannot_be_set_to_null() {
        assertThatThrownBy(() -> Customer.builder().id(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }
}
