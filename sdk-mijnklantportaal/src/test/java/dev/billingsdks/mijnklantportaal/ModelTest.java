package dev.billingsdks.mijnklantportaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.billingsdks.mijnklantportaal.model.ApiError;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
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

    private static final String CUSTOMER = """
            {
              "id": "cst_abc12345def678",
              "companyName": "Test Company BV",
              "address": "Teststreet 123",
              "zipCode": "1234AB",
              "city": "Amsterdam",
              "countryCode": "NL",
              "primaryEmail": "john.doe@test.com",
              "phone": "+312012345678",
              "integration": "acumulus",
              "integrationId": "123456789",
              "customerGroups": ["cug_123abc567"],
              "createdAt": "2024-04-28T21:00:00+02:00",
              "tier": {"level": 3, "rate": 0.10}
            }
            """;

    private static final String PAGE = """
            {
              "current_page": 2,
              "data": [%s],
              "first_page_url": "https://api.mijnklantportaal.nl/v1/customers?page=1",
              "from": 16,
              "next_page_url": "https://api.mijnklantportaal.nl/v1/customers?page=3",
              "path": "https://api.mijnklantportaal.nl/v1/customers",
              "per_page": 15,
              "prev_page_url": "https://api.mijnklantportaal.nl/v1/customers?page=1",
              "to": 30,
              "took": 5
            }
            """.formatted(CUSTOMER);

    static Stream<Arguments> models() {
        return Stream.of(
                model(ListCustomersResponse::fromJson, PAGE),
                model(Customer::fromJson, CUSTOMER),
                model(
                        ApiError::fromJson,
                        "{\"code\": 429, \"message\": \"Too many requests.\", \"trace\": [1, 2.50]}"));
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
    void the_vendors_own_samples_come_back() {
        ListCustomersResponse page = ListCustomersResponse.fromJson(Fixtures.EXAMPLE);

        String written = page.toJson();

        assertThat(JsonValue.parse(written)).as(written).isEqualTo(JsonValue.parse(Fixtures.EXAMPLE));
    }

    @Test
    void what_is_nullable_tells_null_from_absent_although_the_document_is_3_1() {
        Customer cleared = Customer.fromJson("{\"phone\": null, \"integration\": null, \"integrationId\": null}");
        Customer silent = Customer.fromJson("{}");

        assertThat(List.of(cleared.hasPhone(), cleared.hasIntegration(), cleared.hasIntegrationId()))
                .containsOnly(true);
        assertThat(List.of(silent.hasPhone(), silent.hasIntegration(), silent.hasIntegrationId()))
                .containsOnly(false);
        assertThat(cleared).isNotEqualTo(silent);
        assertThat(cleared.toJson()).isEqualTo("{\"phone\":null,\"integration\":null,\"integrationId\":null}");
        assertThat(silent.toJson()).isEqualTo("{}");
    }

    @Test
    void every_nullable_property_of_a_page_may_be_null_and_is_written_back_as_null() {
        String json = "{\"from\": null, \"next_page_url\": null, \"prev_page_url\": null, \"to\": null}";

        ListCustomersResponse page = ListCustomersResponse.fromJson(json);

        assertThat(List.of(page.hasFrom(), page.hasNextPageUrl(), page.hasPrevPageUrl(), page.hasTo()))
                .containsOnly(true);
        assertThat(JsonValue.parse(page.toJson())).as(page.toJson()).isEqualTo(JsonValue.parse(json));
    }

    @Test
    void a_value_of_another_type_fails_when_it_is_read_and_is_written_back() {
        String json = "{\"createdAt\":\"canary\",\"phone\":{\"canary\":1},\"id\":\"cst_02\"}";
        Customer customer = Customer.fromJson(json);

        assertThat(customer.id()).isEqualTo("cst_02");
        assertThatThrownBy(customer::createdAt)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("Customer.createdAt ")
                .hasMessageNotContaining("canary");
        assertThatThrownBy(customer::phone)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("Customer.phone ")
                .hasMessageNotContaining("canary");
        assertThat(JsonValue.parse(customer.toJson())).as(customer.toJson()).isEqualTo(JsonValue.parse(json));
    }

    @Test
    void a_builder_builds_what_the_vendor_would_send() {
        Customer customer = Customer.builder()
                .id("cst_abc12345def678")
                .companyName("Test Company BV")
                .address("Teststreet 123")
                .zipCode("1234AB")
                .city("Amsterdam")
                .countryCode("NL")
                .primaryEmail("john.doe@test.com")
                .phone("+312012345678")
                .integration("acumulus")
                .integrationId("123456789")
                .customerGroups(List.of("cug_123abc567"))
                .createdAt(OffsetDateTime.parse("2024-04-28T21:00:00+02:00"))
                .additionalProperty("tier", JsonValue.parse("{\"level\": 3, \"rate\": 0.10}"))
                .build();
        ListCustomersResponse page = ListCustomersResponse.builder()
                .currentPage(2)
                .data(List.of(customer))
                .firstPageUrl("https://api.mijnklantportaal.nl/v1/customers?page=1")
                .from(16L)
                .nextPageUrl("https://api.mijnklantportaal.nl/v1/customers?page=3")
                .path("https://api.mijnklantportaal.nl/v1/customers")
                .perPage(15)
                .prevPageUrl("https://api.mijnklantportaal.nl/v1/customers?page=1")
                .to(30L)
                .additionalProperty("took", JsonValue.of(5))
                .build();

        assertThat(customer).isEqualTo(Customer.fromJson(CUSTOMER));
        assertThat(page).isEqualTo(ListCustomersResponse.fromJson(PAGE));
    }

    @Test
    void a_copy_changes_what_it_sets_and_keeps_the_rest() {
        Customer customer = Customer.fromJson(CUSTOMER);

        Customer moved = customer.toBuilder().city("Utrecht").phone(null).build();

        assertThat(moved.toBuilder()
                        .city(customer.city())
                        .phone(customer.phone())
                        .build())
                .isEqualTo(customer);
        assertThat(moved.city()).isEqualTo("Utrecht");
        assertThat(moved.hasPhone()).isTrue();
        assertThat(moved.additionalProperties()).isEqualTo(customer.additionalProperties());
    }

    @Test
    void collections_are_copied_and_cannot_be_changed() {
        Customer customer = Customer.fromJson(CUSTOMER);

        assertThatThrownBy(() -> customer.customerGroups().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> customer.additionalProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void its_text_names_the_properties_that_are_set_and_shows_no_value() {
        Customer customer = Customer.fromJson("""
                {"id": "canary", "companyName": "canary", "phone": null, "customerGroups": ["canary"], "canary": "canary"}
                """);

        assertThat(customer).hasToString("Customer[id, companyName, customerGroups]");
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
