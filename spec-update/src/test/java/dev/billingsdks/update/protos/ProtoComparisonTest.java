package dev.billingsdks.update.protos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtoComparisonTest {

    private static final String PLANS = "acme/billing/v1/plan_service.proto";

    private static final String PROTO = """
            syntax = "proto3";
            package acme.billing.v1;
            import "google/api/annotations.proto";
            import "acme/operation/operation.proto";

            service PlanService {
              rpc List(ListPlansRequest) returns (ListPlansResponse) {
                option (google.api.http) = { get: "/billing/v1/accounts/{account_id}/plans" };
              };
              rpc Create(CreatePlanRequest) returns (operation.Operation) {
                option (acme.api.operation) = { metadata: "PlanMetadata" response: "Plan" };
                option (google.api.http) = { body: "*" post: "/billing/v1/accounts/{account_id}/plans:create" };
              };
              rpc Watch(ListPlansRequest) returns (stream Plan);
            }
            message ListPlansRequest {
              string account_id = 1 [(length) = "<=50", (required) = true];
              int64 page_size = 2 [(value) = "0-1000"];
              string filter = 3 [(length) = "<=100"];
            }
            message ListPlansResponse { repeated Plan plans = 1; }
            message CreatePlanRequest {
              string account_id = 1 [(length) = "<=50", (required) = true];
              string name = 2 [(acme.required) = true, (pattern) = "[a-z]+"];
              repeated string tags = 3 [(size) = "1-9", (length) = "<=20"];
              map<string, string> labels = 4 [(size) = "<=64"];
              oneof price {
                option (exactly_one) = true;
                string fixed = 5;
                Tiers tiers = 6;
              }
              message Tiers { repeated int64 limits = 1; }
            }
            message Plan {
              string id = 1 [(required) = true];
              State state = 2;
              google.protobuf.Timestamp created_at = 3;
              Plan parent = 4;
            }
            enum State { STATE_UNSPECIFIED = 0; ACTIVE = 1; ENDED = 2; }
            message PlanMetadata { string plan_id = 1; }
            """;

    private static final String OPERATION = """
            syntax = "proto3";
            package acme.operation;
            message Operation {
              string id = 1;
              bool done = 2;
              google.protobuf.Any metadata = 3;
              oneof result {
                google.rpc.Status error = 4;
                google.protobuf.Any response = 5;
              }
            }
            """;

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Plans, version: v1}
            servers: [{url: 'https://billing.{host}/billing/v1'}]
            paths:
              /accounts/{accountId}/plans:
                get:
                  operationId: listPlans
                  parameters:
                    - {name: accountId, in: path, required: true, schema: {type: string, maxLength: 50}}
                    - {name: pageSize, in: query, schema: {type: integer, minimum: 0, maximum: 1000}}
                    - {name: filter, in: query, schema: {type: string, maxLength: 100}}
                  responses:
                    '200':
                      description: Plans
                      content:
                        application/json:
                          schema:
                            type: object
                            properties: {plans: {type: array, items: {$ref: '#/components/schemas/Plan'}}}
              /accounts/{accountId}/plans:create:
                post:
                  operationId: createPlan
                  parameters:
                    - {name: accountId, in: path, required: true, schema: {type: string, maxLength: 50}}
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [name]
                          oneOf: [{required: [fixed]}, {required: [tiers]}]
                          properties:
                            name: {type: string, pattern: '^[a-z]+$'}
                            tags: {type: array, minItems: 1, maxItems: 9, items: {type: string, maxLength: 20}}
                            labels: {type: object, maxProperties: 64, additionalProperties: {type: string}}
                            fixed: {type: string}
                            tiers:
                              type: object
                              properties: {limits: {type: array, items: {type: string}}}
                  responses:
                    '200':
                      description: Operation
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              id: {type: string}
                              done: {type: boolean}
                              metadata: {type: object, properties: {planId: {type: string}}}
                              error: {type: object}
                              response: {allOf: [{$ref: '#/components/schemas/Plan'}]}
            components:
              schemas:
                Plan:
                  type: object
                  properties:
                    '@type': {type: string}
                    id: {type: string}
                    state: {type: string, enum: [ACTIVE, ENDED]}
                    createdAt: {type: string, format: date-time}
                    parent: {$ref: '#/components/schemas/Plan'}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_protos() throws IOException {
        write(PLANS, PROTO);
        write("acme/operation/operation.proto", OPERATION);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> findings(String document) throws IOException {
        return ProtoComparison.of(
                        SpecDocument.of(DocumentParser.parse(document, Path.of("openapi.yaml"))),
                        ProtoSources.read(folder, List.of("acme.billing.v1")))
                .findings();
    }

    private List<String> findingsOfProto(String proto) throws IOException {
        write(PLANS, proto);
        return findings(DOCUMENT);
    }

    private static String replaced(String text, String part, String other) {
        assertThat(text).contains(part);
        return text.replace(part, other);
    }

    @Test
    void document_that_states_the_same_has_no_finding() throws IOException {
        assertThat(findings(DOCUMENT)).isEmpty();
    }

    @Test
    void types_that_no_file_declares_are_named() throws IOException {
        ProtoSources sources = ProtoSources.read(folder, List.of("acme.billing.v1"));

        ProtoComparison.Result result =
                ProtoComparison.of(SpecDocument.of(DocumentParser.parse(DOCUMENT, Path.of("openapi.yaml"))), sources);

        assertThat(result.calls()).isEqualTo(2);
        assertThat(sources.unknownTypes()).containsExactly("google.rpc.Status");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Methods and paths.
                "plans:create\" | plans:make\" | POST /billing/v1/accounts/{accountId}/plans:make is missing in the document; it is"
                        + " acme.billing.v1.PlanService.Create in acme/billing/v1/plan_service.proto:10",
                "get: \"/billing | put: \"/billing | PUT /billing/v1/accounts/{accountId}/plans is missing in the document; it is"
                        + " acme.billing.v1.PlanService.List in acme/billing/v1/plan_service.proto:7; the document has GET"
                        + " /billing/v1/accounts/{accountId}/plans",
                "{account_id}/plans\" | {plan_account}/plans\" | listPlans has the path parameter accountId in the document, and"
                        + " planAccount in the protos",
                "body: \"*\" post | post | createPlan has a body in the document, and none in the protos",
                // Fields.
                "string filter = 3 | string query = 3 | listPlans query query is missing in the document; it is string in"
                        + " acme/billing/v1/plan_service.proto:19",
                "State state = 2; | State state = 2; string note = 5; | listPlans response.plans.*.note is missing in the document; it"
                        + " is string in acme/billing/v1/plan_service.proto:36",
                "string plan_id = 1; | string plan = 1; | createPlan response.metadata.plan is missing in the document; it is string in"
                        + " acme/billing/v1/plan_service.proto:41",
                "string plan_id = 1; | int32 plan_id = 1; | createPlan response.metadata.planId is of the type string in the document;"
                        + " it is int32 in acme/billing/v1/plan_service.proto:41",
                "repeated Plan plans | Plan plans | listPlans response.plans is of the type array in the document; it is Plan in"
                        + " acme/billing/v1/plan_service.proto:21",
                "string fixed = 5; | string fixed = 5 [json_name = \"flat\"]; | createPlan request.flat is missing in the document; it"
                        + " is string in acme/billing/v1/plan_service.proto:29",
                // Enums.
                "ENDED = 2; | ENDED = 2; PAUSED = 3; | listPlans response.plans.*.state has no value PAUSED in the document;"
                        + " acme.billing.v1.State has",
                "ENDED = 2; |  | listPlans response.plans.*.state has a value ENDED that acme.billing.v1.State has not",
                // Limits, and what is required.
                "\"0-1000\" | \"<=500\" | listPlans query pageSize the value is <=500 in the protos, and minimum 0, maximum 1000 in the"
                        + " document",
                "\"<=100\" | \">=3\" | listPlans query filter the length is >=3 in the protos, and maxLength 100 in the document",
                "\"1-9\" | \">0\" | none",
                "\"1-9\" | \"1-8\" | createPlan request.tags the size is 1-8 in the protos, and minItems 1, maxItems 9 in the document",
                "\"<=20\" | \"<=30\" | createPlan request.tags.* the length is <=30 in the protos, and maxLength 20 in the document",
                "\"<=64\" | \"<=6\" | createPlan request.labels the size is <=6 in the protos, and maxProperties 64 in the document",
                "\"[a-z]+\" | \"[A-Z]+\" | createPlan request.name the pattern is [A-Z]+ in the protos, and ^[a-z]+$ in the document",
                "\"<=64\" | \"few\" | createPlan request.labels the size is few in the protos, which is compared by hand",
                "(acme.required) = true, |  | createPlan request.name is required in the document, and not in"
                        + " acme/billing/v1/plan_service.proto:24",
                "string fixed = 5; | string fixed = 5 [(required) = true]; | createPlan request.fixed is not required in the document;"
                        + " it is in acme/billing/v1/plan_service.proto:29",
                "option (exactly_one) = true; |  | none",
                "string fixed = 5; | string fixed = 5; string free = 7; | createPlan request has exactly one of [fixed, free, tiers] in"
                        + " acme/billing/v1/plan_service.proto:27, and [fixed, tiers] in the document"
            })
    void change_of_the_protos_is_found(String part, String other, String finding) throws IOException {
        String changed = replaced(PROTO, part, other == null ? "" : other);

        List<String> findings = findingsOfProto(changed);

        if (finding.equals("none")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).contains(finding);
        }
    }

    @Test
    void operation_and_properties_of_the_document_alone_are_found() throws IOException {
        String document = replaced(
                DOCUMENT,
                "createdAt: {type: string, format: date-time}",
                "createdAt: {type: string}\n        extra: {}");
        document = replaced(
                document, "components:\n", "  /plans: {get: {operationId: all, responses: {}}}\ncomponents:\n");

        assertThat(findings(document))
                .containsExactly(
                        "listPlans response.plans.*.extra is not in the protos (acme.billing.v1.Plan)",
                        "GET /billing/v1/plans (all) is not in the protos");
    }

    @Test
    void list_that_must_not_be_empty_may_be_required() throws IOException {
        assertThat(findings(replaced(DOCUMENT, "required: [name]", "required: [name, tags]")))
                .isEmpty();
        assertThat(findings(replaced(DOCUMENT, "required: [name]", "required: [name, labels]")))
                .containsExactly("createPlan request.labels is required in the document, and not in"
                        + " acme/billing/v1/plan_service.proto:26");
    }

    @Test
    void single_method_of_a_service_can_be_chosen() throws IOException {
        ProtoSources sources = ProtoSources.read(folder, List.of("acme.billing.v1.PlanService.List"));

        assertThat(sources.methods())
                .extracting(ProtoFile.Method::name)
                .containsExactly("acme.billing.v1.PlanService.List");
    }

    @Test
    void server_of_an_operation_counts() throws IOException {
        String document = replaced(
                DOCUMENT,
                "      operationId: listPlans\n",
                "      operationId: listPlans\n      servers: [{url: 'https://plans.acme.example'}]\n");

        assertThat(findings(document))
                .contains("GET /accounts/{accountId}/plans (listPlans) is not in the protos")
                .hasSize(2);
    }

    @Test
    void additional_bindings_are_operations_of_their_own() throws IOException {
        assertThat(
                        findingsOfProto(
                                replaced(
                                        PROTO,
                                        "{ get: \"/billing/v1/accounts/{account_id}/plans\" }",
                                        "{ get: \"/billing/v1/accounts/{account_id}/plans\" additional_bindings { get: \"/billing/v1/plans\" } }")))
                .contains("GET /billing/v1/plans is missing in the document; it is acme.billing.v1.PlanService.List in"
                        + " acme/billing/v1/plan_service.proto:7");
    }

    @Test
    void folder_without_the_protos_is_an_error() {
        assertThatThrownBy(() -> ProtoSources.read(folder, List.of("other.billing.v1")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(folder
                        + ": has no folder with the protos of other.billing.v1, such as other/billing/v1; give the"
                        + " folder that the imports of the protos are relative to");
    }

    @Test
    void service_that_no_file_declares_is_an_error() {
        assertThatThrownBy(() -> ProtoSources.read(folder, List.of("acme.billing.v1.SeatService")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(folder.resolve("acme/billing/v1")
                        + ": declares no method of acme.billing.v1.SeatService; correct protos in SOURCE.yaml");
    }

    @Test
    void import_that_leads_out_of_the_folder_is_not_read() throws IOException {
        Path outside = Files.writeString(folder.resolveSibling("outside.proto"), "no proto");

        try {
            assertThat(findingsOfProto(replaced(PROTO, "google/api/annotations.proto", "../outside.proto")))
                    .isEmpty();
        } finally {
            Files.delete(outside);
        }
    }
}
