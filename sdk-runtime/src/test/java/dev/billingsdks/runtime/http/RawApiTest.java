package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawApiTest {

    private static final Vendor KEYED = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .idempotencyHeader("Idempotency-Key")
            .build();

    private static final Vendor WITH_API_KEY = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .apiKeyHeader("partnerKey", "X-Partner-Key")
            .withoutBearerToken()
            .build();

    private final ScriptedServer server = ScriptedServer.replying(Replies.json(200, "{\"plans\":[1,2]}"));
    private final RecordingListener events = new RecordingListener();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void a_response_is_returned_as_json() {
        try (TestClient client = TestClient.of(server).build()) {
            ApiResponse<JsonValue> response =
                    client.raw().send(RawRequest.get("/v9/plans").build());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body().toJson()).isEqualTo("{\"plans\":[1,2]}");
        }
    }

    @Test
    void path_query_and_header_parameters_are_sent_encoded() {
        RawRequest request = RawRequest.get("/v9/plans/{id}/prices")
                .path("id", "a/b")
                .query("currency", List.of("EUR", "US D"))
                .query("limit", 5)
                .query("after", null)
                .header("X-Mode", "test")
                .build();

        try (TestClient client = TestClient.of(server).build()) {
            client.raw().send(request);
        }

        assertThat(server.onlyRequest().target())
                .isEqualTo("/v9/plans/a%2Fb/prices?currency=EUR&currency=US%20D&limit=5");
        assertThat(server.onlyRequest().header("X-Mode")).isEqualTo("test");
    }

    @Test
    void a_json_body_is_sent() {
        RawRequest request = RawRequest.patch("/v9/plans")
                .body(JsonValue.of(Map.of("name", JsonValue.of("Pro"))))
                .build();

        try (TestClient client = TestClient.of(server).build()) {
            client.raw().send(request);
        }

        assertThat(server.onlyRequest().method()).isEqualTo("PATCH");
        assertThat(server.onlyRequest().body()).isEqualTo("{\"name\":\"Pro\"}");
        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void a_model_can_be_the_body() {
        try (TestClient client = TestClient.of(server).build()) {
            client.raw().send(RawRequest.put("/v9/things").body(new Thing("t1")).build());
        }

        assertThat(server.onlyRequest().body()).isEqualTo("{\"id\":\"t1\"}");
    }

    @Test
    void a_response_without_a_body_is_null() {
        server.then(Replies.status(204));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.raw().send(RawRequest.delete("/v9/plans").build()).body())
                    .isNull();
        }
    }

    @Test
    void the_token_of_the_client_is_sent() {
        try (TestClient client = TestClient.of(server).build()) {
            client.raw().send(RawRequest.get("/v9/plans").build());
        }

        assertThat(server.onlyRequest().header("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
    }

    @Test
    void the_api_key_of_the_client_is_sent_if_the_vendor_takes_no_token() {
        try (TestClient client = TestClient.builder(WITH_API_KEY)
                .baseUrl(server.url())
                .apiKey("partnerKey", "k1")
                .build()) {
            client.raw().send(RawRequest.get("/v9/plans").build());
        }

        assertThat(server.onlyRequest().header("X-Partner-Key")).isEqualTo("k1");
    }

    @Test
    void retries_and_listeners_are_those_of_the_client() {
        server.then(Replies.status(503), Replies.json(200, "{}"));

        try (TestClient client = TestClient.of(server).callListener(events).build()) {
            client.raw()
                    .send(RawRequest.get("/v9/plans/{id}").path("id", "canary").build());
        }

        assertThat(server.requests()).hasSize(2);
        assertThat(events.events())
                .startsWith("call Acme raw GET /v9/plans/{id}")
                .hasSize(6);
        assertThat(events.events().toString()).doesNotContain("canary");
    }

    @Test
    void a_post_is_retried_with_one_key_if_the_vendor_has_an_idempotency_header() {
        server.then(Replies.status(503), Replies.json(200, "{}"));

        try (TestClient client = TestClient.of(server, KEYED).build()) {
            client.raw()
                    .send(RawRequest.post("/v9/plans").body(JsonValue.ofNull()).build());
        }

        assertThat(server.requests())
                .hasSize(2)
                .extracting(request -> request.header("Idempotency-Key"))
                .doesNotContainNull()
                .containsOnly(server.requests().get(0).header("Idempotency-Key"));
    }

    @Test
    void an_error_is_that_of_its_status() {
        server.then(Replies.json(404, "{\"message\":\"none\"}"));

        try (TestClient client = TestClient.of(server).build()) {
            NotFoundException e = catchThrowableOfType(
                    NotFoundException.class,
                    () -> client.raw()
                            .send(RawRequest.get("/v9/plans/{id}").path("id", 7).build()));

            assertThat(e).hasMessageStartingWith("Acme raw: GET /v9/plans/{id}").hasMessageNotContaining("none");
        }
    }

    @Test
    void options_apply_to_the_call() {
        RequestOptions options =
                RequestOptions.builder().bearerToken("other").maxAttempts(1).build();

        try (TestClient client = TestClient.of(server).build()) {
            client.raw().send(RawRequest.get("/v9/plans").build(), options);
        }

        assertThat(server.onlyRequest().header("Authorization")).isEqualTo("Bearer other");
    }

    @Test
    void a_parameter_of_the_path_without_a_value_is_not_sent() {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() ->
                            client.raw().send(RawRequest.get("/v9/plans/{id}").build()))
                    .isInstanceOf(RequestNotSentException.class);
        }

        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v9/plans", "https://other.example/plans", "/v9/plans?id=1", "/v9/pl ans", "/v9/{id"})
    void a_path_that_is_not_a_template_is_rejected_by_the_builder(String path) {
        assertThatThrownBy(() -> RawRequest.get(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_path_that_begins_with_two_slashes_stays_at_the_server() {
        try (TestClient client = TestClient.of(server).build()) {
            client.raw().send(RawRequest.get("//other.example/plans").build());
        }

        assertThat(server.onlyRequest().target()).isEqualTo("//other.example/plans");
    }

    @Test
    void headers_of_the_sdk_are_rejected() {
        assertThatThrownBy(() -> RawRequest.get("/v9/plans").header("Authorization", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("header Authorization is set by the SDK and cannot be an option");
    }

    @Test
    void a_builder_builds_one_request() {
        RawRequest.Builder builder = RawRequest.get("/v9/plans");
        builder.build();

        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }
}
