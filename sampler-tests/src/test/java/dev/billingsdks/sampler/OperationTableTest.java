package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationParameter;
import dev.billingsdks.pagination.table.OperationTable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.api.ListCustomersParams;
import dev.billingsdks.sampler.internal.table.SamplerBillingOperations;
import dev.billingsdks.sampler.model.Customer;
import dev.billingsdks.sampler.model.ListCustomersStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The generated table calls each operation by its operationId, with texts. */
class OperationTableTest {

    private static final OperationTable<SamplerBillingClient> TABLE = SamplerBillingOperations.TABLE;

    @RegisterExtension
    static final ContractExtension vendor =
            ContractExtension.forPreparedSpec().allowHeader("Idempotency-Key").allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .key("secret")
            .baseUrl(vendor.baseUrl())
            .pacing(new FakePacing())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void table_has_each_operation_of_the_document() {
        assertThat(TABLE.vendor()).isEqualTo("Sampler Billing");
        assertThat(TABLE.operations()).hasSize(44).containsKeys("listCustomers-v1", "head /reports/{id}/link");
        assertThat(TABLE.operations().values())
                .filteredOn(NamedOperation::isListing)
                .extracting(NamedOperation::method)
                .containsExactlyInAnyOrder(
                        "listCustomers",
                        "searchCustomers",
                        "listInvoices",
                        "listEvents",
                        "listPlans",
                        "listContracts",
                        "getSeatsHistory",
                        "getAuditLogs",
                        "searchUsage",
                        "listByLastPage",
                        "listByPages",
                        "listByTotal",
                        "listByCurrentPage",
                        "listByDeepPage",
                        "listByTime",
                        "listSeats",
                        "listAllSeats",
                        "listLinkedSeats",
                        "listSeatsByCursor",
                        "listSeatsByOffset");
    }

    @Test
    void operation_tells_its_call_and_its_parameters() {
        NamedOperation<SamplerBillingClient> operation = TABLE.operation("replacePlan");

        assertThat(operation.toString()).isEqualTo("replacePlan (PUT /customers/{customer_id}/plans/{id})");
        assertThat(operation.httpMethod()).isEqualTo("PUT");
        assertThat(operation.path()).isEqualTo("/customers/{customer_id}/plans/{id}");
        assertThat(operation.isListing()).isFalse();
        assertThat(operation.required()).containsExactly("customer_id", "id", "seats");
        assertThat(operation.parameters())
                .contains(
                        new OperationParameter("body", "body", false),
                        new OperationParameter("body_builder", "query", false),
                        new OperationParameter("body.body_builder", "body", false),
                        new OperationParameter("notes", "body", false))
                .extracting(OperationParameter::name)
                .doesNotContain("created_at", "body.id");
    }

    @Test
    void parameter_with_the_name_of_another_has_its_place_before_it() {
        assertThat(TABLE.operation("getReportRows").parameters())
                .extracting(OperationParameter::name)
                .contains("range", "query.range", "query.body");
    }

    @Test
    void params_are_read_from_texts() {
        Object params = TABLE.operation("listCustomers-v1")
                .params(Map.of(
                        "limit", "5",
                        "status", "archived",
                        "ids", "[\"6f3c7a52-3b0e-4f0e-9a43-0d2a4f1b7c11\"]",
                        "tags", "[\"a\", \"b\"]",
                        "created_after", "2026-01-02T03:04:05Z",
                        "X-Trace", "7"));

        assertThat(params)
                .isEqualTo(ListCustomersParams.builder()
                        .limit(5)
                        .status(ListCustomersStatus.ARCHIVED)
                        .ids(List.of(UUID.fromString("6f3c7a52-3b0e-4f0e-9a43-0d2a4f1b7c11")))
                        .tags(List.of("a", "b"))
                        .createdAfter(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
                        .xTrace("7")
                        .build());
    }

    @Test
    void listing_reads_every_page() {
        String page = "{\"data\": [{\"id\": \"%s\"}], \"next_page\": %s}";
        vendor.on("POST /customers/{customer_id}/contracts")
                .respond(
                        StubResponse.json(200, page.formatted("a", "\"2\"")),
                        StubResponse.json(200, page.formatted("b", "null")));

        List<?> items = TABLE
                .operation("listContracts")
                .list(client, Map.of("customer_id", "c1", "covering", "2026-01-02"), RequestOptions.none())
                .stream()
                .toList();

        assertThat(items).hasSize(2);
        assertThat(vendor.requests())
                .extracting(RecordedRequest::body)
                .containsExactly("{\"covering\":\"2026-01-02\"}", "{\"covering\":\"2026-01-02\",\"next_page\":\"2\"}");
    }

    @Test
    void single_call_returns_the_whole_response() {
        ExchangeSample.of(vendor, "POST /customers");

        ApiResponse<?> response = TABLE.operation("create_customer")
                .call(
                        client,
                        Map.of("body", "{\"name\":\"Ada\",\"parent_id\":null}", "vip", "true"),
                        RequestOptions.none());

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isInstanceOf(Customer.class);
        assertThat(vendor.requests())
                .extracting(RecordedRequest::body)
                .containsExactly("{\"name\":\"Ada\",\"parent_id\":null,\"vip\":true}");
    }

    @Test
    void bytes_are_those_of_the_text() {
        ExchangeSample.of(vendor, "PUT /files/{name}");

        TABLE.operation("replaceFile").call(client, Map.of("name", "a", "body", "Zo\u00eb"), RequestOptions.none());

        assertThat(vendor.requests()).extracting(RecordedRequest::body).containsExactly("Zo\u00eb");
    }

    @Test
    void names_that_are_unknown_or_missing_are_reported_together() {
        assertThatThrownBy(() -> TABLE.operation("replacePlan").params(Map.of("customerId", "c1", "id", "p1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("replacePlan: there is no parameter customerId; customer_id is required; seats is required;"
                        + " its parameters are [body, customer_id, id, body_builder, seats, build, body.body_builder, price,"
                        + " notes]");
    }

    @Test
    void text_that_does_not_fit_is_rejected_without_its_value() {
        assertThatThrownBy(() -> TABLE.operation("listCustomers-v1").params(Map.of("limit", "canary")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("listCustomers-v1: the text of limit does not fit its type")
                .satisfies(e -> assertThat(e.getCause().toString()).doesNotContain("canary"));
        assertThatThrownBy(() -> TABLE.operation("listCustomers-v1").params(Map.of("created_after", "canary")))
                .hasMessage("listCustomers-v1: the text of created_after does not fit its type");
        assertThatThrownBy(() -> TABLE.operation("listCustomers-v1").params(Map.of("tags", "a,b")))
                .hasMessage("listCustomers-v1: the text of tags does not fit its type");
    }

    @Test
    void operation_that_the_vendor_does_not_have_is_named() {
        assertThatThrownBy(() -> TABLE.operation("listCustomers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Sampler Billing: no operation has the operationId listCustomers");
    }

    @Test
    void listing_and_single_call_are_not_mistaken_for_each_other() {
        assertThatThrownBy(() -> TABLE.operation("listPlans").call(client, Map.of(), RequestOptions.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("listPlans: a listing is not a single call");
        assertThatThrownBy(() -> TABLE.operation("listTags").list(client, Map.of(), RequestOptions.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("listTags: a single call is not a listing");
        assertThat(vendor.requests()).isEmpty();
    }
}
