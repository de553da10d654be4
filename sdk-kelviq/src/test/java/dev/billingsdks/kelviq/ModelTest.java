package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.KelviqFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.ModelSample;
import dev.billingsdks.kelviq.model.BillingAddress;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.kelviq.model.KelviqError;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ModelSuite;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModelTest extends ModelSuite {

    private static final String ADDRESS = """
            {"country": "IN", "line1": "123 Main Street", "line2": "Apt 4B", "postalCode": "560001", "city": "Bangalore",
             "state": "Karnataka", "district": null}
            """;

    private static final String CUSTOMER = """
            {
              "id": "a1b2c3d4-e5f6-7890-1234-567890abcdef",
              "customerId": "unique-customer-id-123",
              "name": "John Doe",
              "email": "new.customer@example.com",
              "details": {"seats": 3, "tags": ["a", null]},
              "metadata": {"source": "sdk_import", "priority": "high"},
              "billingAddress": %s,
              "createdOn": "2025-06-04T06:03:30.195791Z",
              "modifiedOn": "2025-06-04T06:03:30+05:30",
              "tier": {"level": 3, "rate": 0.10}
            }
            """.formatted(ADDRESS);

    @Override
    protected List<ModelSample<?>> models() {
        return List.of(
                ModelSample.of(
                        CustomerListResponse::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"count\": 5, \"next\": \"https://api.kelviq.com/?page=3\","
                                + " \"previous\": \"https://api.kelviq.com/?page=1\", \"results\": [" + CUSTOMER
                                + "], \"took\": 5}"),
                ModelSample.of(
                        CustomerResponse::fromJson, model -> model.toBuilder().build(), CUSTOMER),
                ModelSample.of(
                        BillingAddress::fromJson, model -> model.toBuilder().build(), ADDRESS),
                ModelSample.of(
                        KelviqError::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"detail\": \"a\", \"error\": \"b\", \"status\": \"c\", \"message\": \"d\", \"page\": [\"e\"]}"));
    }

    @Override
    protected String example() {
        return FIXTURE.example();
    }

    @Override
    protected String writtenExample() {
        return example().replace("30.195790Z", "30.19579Z");
    }

    @Override
    protected CustomerListResponse readPage(String json) {
        return CustomerListResponse.fromJson(json);
    }

    @Test
    void a_billing_address_tells_null_from_absent() {
        CustomerResponse cleared = CustomerResponse.fromJson("{\"billingAddress\": null}");
        CustomerResponse silent = CustomerResponse.fromJson("{}");

        assertThat(cleared.billingAddress()).isNull();
        assertThat(cleared.hasBillingAddress()).isTrue();
        assertThat(silent.billingAddress()).isNull();
        assertThat(silent.hasBillingAddress()).isFalse();
        assertThat(cleared).isNotEqualTo(silent);
        assertThat(cleared.toJson()).isEqualTo("{\"billingAddress\":null}");
        assertThat(silent.toJson()).isEqualTo("{}");
    }

    @Test
    void every_nullable_property_may_be_null_and_is_written_back_as_null() {
        String customer = "{\"name\":null,\"email\":null,\"metadata\":null,\"billingAddress\":{\"line2\":null}}";
        String page = "{\"next\":null,\"previous\":null,\"results\":[" + customer + "]}";

        CustomerListResponse read = CustomerListResponse.fromJson(page);

        assertThat(read.hasNext()).isTrue();
        assertThat(read.hasPrevious()).isTrue();
        CustomerResponse one = read.results().get(0);
        assertThat(List.of(
                        one.hasName(),
                        one.hasEmail(),
                        one.hasMetadata(),
                        one.billingAddress().hasLine2()))
                .containsOnly(true);
        assertThat(JsonValue.parse(read.toJson())).as(read.toJson()).isEqualTo(JsonValue.parse(page));
    }

    @Test
    void a_builder_builds_what_the_vendor_would_send() {
        CustomerResponse built = CustomerResponse.builder()
                .id(UUID.fromString("a1b2c3d4-e5f6-7890-1234-567890abcdef"))
                .customerId("unique-customer-id-123")
                .name("John Doe")
                .email("new.customer@example.com")
                .details(JsonValue.parse("{\"seats\": 3, \"tags\": [\"a\", null]}")
                        .members())
                .metadata(Map.of("source", "sdk_import", "priority", "high"))
                .billingAddress(BillingAddress.builder()
                        .country("IN")
                        .line1("123 Main Street")
                        .line2("Apt 4B")
                        .postalCode("560001")
                        .city("Bangalore")
                        .state("Karnataka")
                        .additionalProperty("district", JsonValue.ofNull())
                        .build())
                .createdOn(OffsetDateTime.parse("2025-06-04T06:03:30.195791Z"))
                .modifiedOn(OffsetDateTime.parse("2025-06-04T06:03:30+05:30"))
                .additionalProperty("tier", JsonValue.parse("{\"level\": 3, \"rate\": 0.10}"))
                .build();
        CustomerListResponse page = CustomerListResponse.builder()
                .count(1)
                .next("https://api.kelviq.com/?page=3")
                .previous(null)
                .results(List.of(built))
                .build();

        assertThat(built).isEqualTo(CustomerResponse.fromJson(CUSTOMER));
        assertThat(CustomerListResponse.fromJson(page.toJson())).isEqualTo(page);
        assertThat(JsonValue.parse(page.toJson()).members()).containsOnlyKeys("count", "next", "previous", "results");
    }
}
