package dev.billingsdks.flatpeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.billingsdks.contract.Contract;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ForbiddenError;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.flatpeak.model.NotFoundError;
import dev.billingsdks.flatpeak.model.TooManyRequestsError;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    private static final String EXAMPLE = Fixtures.example(Contract.of(Fixtures.SPEC));

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

    static Stream<Arguments> models() {
        return Stream.of(
                model(
                        ListCustomersResponse::fromJson,
                        "{\"object\": \"list\", \"url\": \"/customers\", \"has_more\": true, \"data\": [" + CUSTOMER
                                + "], \"took\": 5}"),
                model(Customer::fromJson, CUSTOMER),
                model(ForbiddenError::fromJson, ERROR),
                model(NotFoundError::fromJson, ERROR),
                model(TooManyRequestsError::fromJson, ERROR));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_writes_what_it_read_with_the_properties_that_it_does_not_know(
            Function<String, JsonModel> fromJson, String json) {
        JsonModel model = fromJson.apply(json);

        String written = model.toJson();

        assertThat(JsonValue.parse(written)).as(written).isEqualTo(JsonValue.parse(json));
        assertThat(fromJson.apply(written)).isEqualTo(model).hasSameHashCodeAs(model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_that_lacks_any_of_its_properties_is_another(Function<String, JsonModel> fromJson, String json) {
        JsonModel model = fromJson.apply(json);
        Map<String, JsonValue> properties = JsonValue.parse(json).members();

        List<JsonModel> others = properties.keySet().stream()
                .map(name -> fromJson.apply(without(name, properties)))
                .toList();

        assertThat(others).hasSize(properties.size()).doesNotContain(model).doesNotHaveDuplicates();
    }

    @Test
    void the_vendors_own_example_comes_back() {
        ListCustomersResponse page = ListCustomersResponse.fromJson(EXAMPLE);

        String written = page.toJson();

        assertThat(JsonValue.parse(written)).as(written).isEqualTo(JsonValue.parse(EXAMPLE));
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
    void a_value_of_another_type_fails_when_it_is_read_and_is_written_back() {
        String json = "{\"time_created\":\"canary\",\"live_mode\":\"canary\",\"id\":\"cus_02\"}";
        Customer customer = Customer.fromJson(json);

        assertThat(customer.id()).isEqualTo("cus_02");
        assertThatThrownBy(customer::timeCreated)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("Customer.time_created ")
                .hasMessageNotContaining("canary");
        assertThatThrownBy(customer::liveMode)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("Customer.live_mode ")
                .hasMessageNotContaining("canary");
        assertThat(JsonValue.parse(customer.toJson())).as(customer.toJson()).isEqualTo(JsonValue.parse(json));
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
    void a_copy_changes_what_it_sets_and_keeps_the_rest() {
        Customer customer = Customer.fromJson(CUSTOMER);

        Customer moved = customer.toBuilder().referenceId(null).liveMode(false).build();

        assertThat(moved.toBuilder()
                        .referenceId(customer.referenceId())
                        .liveMode(true)
                        .build())
                .isEqualTo(customer);
        assertThat(moved.referenceId()).isNull();
        assertThat(moved.liveMode()).isFalse();
        assertThat(moved.additionalProperties()).isEqualTo(customer.additionalProperties());
    }

    @Test
    void collections_are_copied_and_cannot_be_changed() {
        Customer customer = Customer.fromJson(CUSTOMER);

        assertThatThrownBy(() -> customer.locations().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> customer.additionalProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_required_property_cannot_be_set_to_null() {
        assertThatThrownBy(() -> Customer.builder().id(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }

    @Test
    void its_text_names_the_properties_that_are_set_and_shows_no_value() {
        Customer customer = Customer.fromJson("""
                {"id": "canary", "live_mode": false, "reference_id": null, "locations": ["canary"], "canary": "canary"}
                """);

        assertThat(customer).hasToString("Customer[id, live_mode, locations]");
    }

    private static Arguments model(Function<String, JsonModel> fromJson, String json) {
        return arguments(fromJson, json);
    }

    private static String without(String name, Map<String, JsonValue> properties) {
        Map<String, JsonValue> others = new LinkedHashMap<>(properties);
        others.remove(name);
        return JsonValue.of(others).toJson();
    }
}
