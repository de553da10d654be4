package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.MetronomeFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.sdk.ModelSample;
import dev.billingsdks.metronome.model.BillableStatus;
import dev.billingsdks.metronome.model.CustomerConfig;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.CustomerDetailCurrentBillableStatus;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.metronome.model.MetronomeError;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ModelSuite;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModelTest extends ModelSuite {

    private static final String CUSTOMER = """
            {
              "id": "d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc",
              "external_id": "team@example.com",
              "ingest_aliases": ["team@example.com", "alias-2"],
              "name": "Example, Inc.",
              "customer_config": {"salesforce_account_id": "0015500001WO1ZiABL"},
              "custom_fields": {"x_account_id": "KyVnHhSBWl7eY2bl"},
              "created_at": "2024-01-01T00:00:00Z",
              "archived_at": "2024-02-29T12:34:56.789Z",
              "updated_at": "2024-02-29T12:34:56.789+02:00",
              "current_billable_status": {"value": "unbillable", "effective_at": "2024-03-01T00:00:00Z"},
              "tier": {"level": 3, "rate": 0.10}
            }
            """;

    @Override
    protected List<ModelSample<?>> models() {
        return List.of(
                ModelSample.of(
                        ListCustomersResponse::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"data\": [" + CUSTOMER + "], \"next_page\": \"c2\", \"took\": 5}"),
                ModelSample.of(
                        CustomerDetail::fromJson, model -> model.toBuilder().build(), CUSTOMER),
                ModelSample.of(
                        CustomerConfig::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"salesforce_account_id\": \"0015500001WO1ZiABL\", \"owner\": null}"),
                ModelSample.of(
                        CustomerDetailCurrentBillableStatus::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"value\": \"billable\", \"effective_at\": \"2024-03-01T00:00:00Z\", \"by\": \"a\"}"),
                ModelSample.of(
                        MetronomeError::fromJson,
                        model -> model.toBuilder().build(),
                        "{\"message\": \"What went wrong\", \"trace\": [1, 2.50]}"));
    }

    @Override
    protected String example() {
        return FIXTURE.example();
    }

    @Override
    protected String writtenExample() {
        return example().replace(".000Z", "Z");
    }

    @Override
    protected ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }

    @Test
    void archived_at_tells_null_from_absent() {
        CustomerDetail active = CustomerDetail.fromJson("{\"archived_at\": null}");
        CustomerDetail silent = CustomerDetail.fromJson("{}");

        assertThat(active.archivedAt()).isNull();
        assertThat(active.hasArchivedAt()).isTrue();
        assertThat(silent.archivedAt()).isNull();
        assertThat(silent.hasArchivedAt()).isFalse();
        assertThat(active).isNotEqualTo(silent);
        assertThat(active.toJson()).isEqualTo("{\"archived_at\":null}");
        assertThat(silent.toJson()).isEqualTo("{}");
    }

    @Test
    void current_billable_status_may_be_absent() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\": \"Acme\"}");

        assertThat(customer.currentBillableStatus()).isNull();
        assertThat(customer.toJson()).isEqualTo("{\"name\":\"Acme\"}");
    }

    @Test
    void a_billable_status_that_is_unknown_is_readable_and_written_back() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"current_billable_status\":{\"value\":\"grace_period\"}}");

        BillableStatus status = customer.currentBillableStatus().value();

        assertThat(status.value()).isEqualTo("grace_period");
        assertThat(status.known()).isEqualTo(BillableStatus.Known.UNRECOGNIZED);
        assertThat(status).isEqualTo(BillableStatus.of("grace_period")).isNotEqualTo(BillableStatus.of("grace"));
        assertThat(customer.toJson()).isEqualTo("{\"current_billable_status\":{\"value\":\"grace_period\"}}");
    }

    @Test
    void a_billable_status_that_is_known_is_its_constant() {
        assertThat(BillableStatus.of("billable")).isSameAs(BillableStatus.BILLABLE);
        assertThat(BillableStatus.of("unbillable")).isSameAs(BillableStatus.UNBILLABLE);
        assertThat(BillableStatus.BILLABLE.known()).isEqualTo(BillableStatus.Known.BILLABLE);
        assertThat(BillableStatus.UNBILLABLE.known()).isEqualTo(BillableStatus.Known.UNBILLABLE);
        assertThat(BillableStatus.of("BILLABLE").known()).isEqualTo(BillableStatus.Known.UNRECOGNIZED);
    }

    @Test
    void a_required_property_that_is_missing_fails_when_it_is_read_and_spoils_no_other() {
        CustomerDetail customer = CustomerDetail.fromJson("{\"name\": \"Acme\"}");

        assertThat(customer.name()).isEqualTo("Acme");
        assertThatThrownBy(customer::id)
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("CustomerDetail.id is missing or null, although the specification requires it");
    }

    @Test
    void a_builder_builds_what_the_vendor_would_send() {
        CustomerDetail built = CustomerDetail.builder()
                .id(UUID.fromString("d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc"))
                .externalId("team@example.com")
                .ingestAliases(List.of("team@example.com", "alias-2"))
                .name("Example, Inc.")
                .customerConfig(CustomerConfig.builder()
                        .salesforceAccountId("0015500001WO1ZiABL")
                        .build())
                .customFields(Map.of("x_account_id", "KyVnHhSBWl7eY2bl"))
                .createdAt(OffsetDateTime.parse("2024-01-01T00:00:00Z"))
                .archivedAt(OffsetDateTime.parse("2024-02-29T12:34:56.789Z"))
                .updatedAt(OffsetDateTime.parse("2024-02-29T12:34:56.789+02:00"))
                .currentBillableStatus(CustomerDetailCurrentBillableStatus.builder()
                        .value(BillableStatus.UNBILLABLE)
                        .effectiveAt(OffsetDateTime.parse("2024-03-01T00:00:00Z"))
                        .build())
                .additionalProperty("tier", JsonValue.parse("{\"level\": 3, \"rate\": 0.10}"))
                .build();

        assertThat(built).isEqualTo(CustomerDetail.fromJson(CUSTOMER));
        assertThat(ListCustomersResponse.builder()
                        .data(List.of(built))
                        .nextPage(null)
                        .build()
                        .toJson())
                .isEqualTo("{\"data\":[" + built.toJson() + "],\"next_page\":null}");
    }

    @Test
    void a_required_property_cannot_be_set_to_null() {
        assertThatThrownBy(() -> CustomerDetail.builder().name(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }
}
