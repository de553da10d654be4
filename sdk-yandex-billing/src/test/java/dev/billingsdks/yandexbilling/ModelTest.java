package dev.billingsdks.yandexbilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.billingsdks.contract.Contract;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import dev.billingsdks.yandexbilling.model.Status;
import dev.billingsdks.yandexbilling.model.StatusDetail;
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

    private static final String CUSTOMER = """
            {"id": "dn2a1b2c3d4e5f6g7h8i", "billingAccountId": "dn29i8h7g6f5e4d3c2b1", "tier": {"level": 3, "rate": 0.10}}
            """;

    private static final String DETAIL = """
            {"@type": "type.googleapis.com/google.rpc.RequestInfo", "requestId": "7f3b5c1e"}
            """;

    static Stream<Arguments> models() {
        return Stream.of(
                model(
                        ListCustomersResponse::fromJson,
                        "{\"customers\": [" + CUSTOMER + "], \"nextPageToken\": \"c2\", \"took\": null}"),
                model(Customer::fromJson, CUSTOMER),
                model(
                        Status::fromJson,
                        "{\"code\": 3, \"message\": \"a\", \"details\": [" + DETAIL + "], \"trace\": [1, 2.50]}"),
                model(StatusDetail::fromJson, DETAIL));
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
    void the_example_of_the_document_comes_back() {
        ListCustomersResponse page = ListCustomersResponse.fromJson(EXAMPLE);

        String written = page.toJson();

        assertThat(JsonValue.parse(written)).as(written).isEqualTo(JsonValue.parse(EXAMPLE));
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
    void a_value_of_another_type_fails_when_it_is_read_and_is_written_back() {
        String json = "{\"id\":[\"canary\"],\"billingAccountId\":\"dn29\"}";
        Customer customer = Customer.fromJson(json);

        assertThat(customer.billingAccountId()).isEqualTo("dn29");
        assertThatThrownBy(customer::id)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("Customer.id ")
                .hasMessageNotContaining("canary");
        assertThat(JsonValue.parse(customer.toJson())).as(customer.toJson()).isEqualTo(JsonValue.parse(json));
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

    @Test
    void a_copy_changes_what_it_sets_and_keeps_the_rest() {
        Customer customer = Customer.fromJson(CUSTOMER);

        Customer moved = customer.toBuilder().billingAccountId("dn29b").build();

        assertThat(moved.toBuilder()
                        .billingAccountId(customer.billingAccountId())
                        .build())
                .isEqualTo(customer);
        assertThat(moved.billingAccountId()).isEqualTo("dn29b");
        assertThat(moved.additionalProperties()).isEqualTo(customer.additionalProperties());
    }

    @Test
    void collections_are_copied_and_cannot_be_changed() {
        ListCustomersResponse page = ListCustomersResponse.fromJson(EXAMPLE);

        assertThatThrownBy(() -> page.customers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> page.additionalProperties().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void its_text_names_the_properties_that_are_set_and_shows_no_value() {
        Customer customer = Customer.fromJson("{\"id\": \"canary\", \"canary\": \"canary\"}");
        StatusDetail detail = StatusDetail.fromJson("{\"@type\": \"canary\", \"canary\": \"canary\"}");

        assertThat(customer).hasToString("Customer[id]");
        assertThat(detail).hasToString("StatusDetail[@type]");
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
