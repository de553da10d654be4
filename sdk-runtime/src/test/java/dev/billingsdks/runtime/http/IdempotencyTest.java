package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private static final Vendor KEYED = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .idempotencyHeader("Idempotency-Key")
            .build();

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void a_post_with_a_key_is_repeated_with_the_same_key_and_body() {
        server.then(Replies.close(), Replies.status(503), Replies.thing());

        try (TestClient client = TestClient.of(server, KEYED).build()) {
            assertThat(client.postThing().id()).isEqualTo("t1");
        }

        assertThat(server.requests())
                .hasSize(3)
                .allMatch(request -> request.body().equals(Replies.THING));
        String key = server.requests().get(0).header("Idempotency-Key");
        assertThat(UUID.fromString(key).version()).isEqualTo(4);
        assertThat(server.requests()).allMatch(request -> key.equals(request.header("Idempotency-Key")));
    }

    @Test
    void each_call_has_a_key_of_its_own() {
        try (TestClient client = TestClient.of(server, KEYED).build()) {
            client.postThing();
            client.postThing();
        }

        assertThat(server.requests().get(0).header("Idempotency-Key"))
                .isNotEqualTo(server.requests().get(1).header("Idempotency-Key"));
    }

    @Test
    void the_callers_key_goes_before_a_made_up_one() {
        RequestOptions options =
                RequestOptions.builder().idempotencyKey("order-17").build();

        try (TestClient client = TestClient.of(server, KEYED).build()) {
            client.send(TestClient.POST_THING, new RequestParameters(), options);
        }

        assertThat(server.onlyRequest().header("Idempotency-Key")).isEqualTo("order-17");
    }

    @Test
    void a_key_that_is_a_parameter_of_the_operation_goes_before_a_made_up_one() {
        server.then(Replies.status(503), Replies.thing());

        try (TestClient client = TestClient.of(server, KEYED).build()) {
            client.send(TestClient.POST_THING, new RequestParameters().header("idempotency-key", "order-18"));
        }

        assertThat(server.requests())
                .hasSize(2)
                .allMatch(request -> "order-18".equals(request.header("Idempotency-Key")));
    }

    @Test
    void a_get_needs_no_key() {
        try (TestClient client = TestClient.of(server, KEYED).build()) {
            client.getThing(RequestOptions.builder().idempotencyKey("k").build());
        }

        assertThat(server.onlyRequest().header("Idempotency-Key")).isNull();
    }

    @Test
    void a_key_does_not_make_attempts_endless() {
        server.then(Replies.status(500));

        try (TestClient client = TestClient.of(server, KEYED).build()) {
            assertThatThrownBy(client::postThing).isInstanceOf(ServerException.class);
        }

        assertThat(server.requests()).hasSize(3);
    }
}
