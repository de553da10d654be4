package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.ModelSample;
import dev.billingsdks.mijnklantportaal.model.ApiError;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ModelSuite;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest extends ModelSuite {

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

    @Override
    protected List<ModelSample<?>> models() {
        return List.of(
                ModelSample.of(
                        ListCustomersResponse::fromJson,
                        model -> model.toBuilder().build(),
                        PAGE),
                ModelSample.of(Customer::fromJson, model -> model.toBuilder().build(), CUSTOMER),
                ModelSample.of(
                        ApiError::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"code\": 429, \"message\": \"Too many requests.\", \"trace\": [1, 2.50]}"));
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
}
