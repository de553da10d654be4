package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestTest {

    private static final Operation<Thing> BY_ID =
            Operation.get("Acme", "getThing", "/things/{id}").returns(Thing::read);

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void nothing_was_sent() {
        server.close();
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void a_path_parameter_that_would_address_another_path(String id) {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(BY_ID, new RequestParameters().path("id", id)))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage(
                            "Acme getThing: path parameter id is empty or a dot segment, which would address another"
                                    + " path");
        }
    }

    @Test
    void a_path_parameter_that_is_missing_or_not_of_the_operation() {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(BY_ID, new RequestParameters()))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: path parameter id is missing");
            assertThatThrownBy(() -> client.send(
                            BY_ID, new RequestParameters().path("id", "a").path("key", "b")))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: a path parameter is given that /things/{id} does not have");
        }
    }

    @Test
    void a_parameter_that_is_half_a_character() {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(TestClient.GET_THING, new RequestParameters().query("q", "a\ud83d")))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: query parameter q is not valid Unicode at index 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000b", "caf\u00e9", "a\u007f"})
    void a_header_parameter_that_could_add_a_header(String value) {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(TestClient.GET_THING, new RequestParameters().header("X-Mode", value)))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessageStartingWith(
                            "Acme getThing: the value of header X-Mode has a character outside printable"
                                    + " ASCII, at index ")
                    .hasMessageNotContaining("Evil");
        }
    }

    @Test
    void a_body_on_a_get() {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(TestClient.GET_THING, new RequestParameters().body(new Thing("t1"))))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme getThing: a GET request cannot have a body");
        }
    }

    @Test
    void an_idempotency_key_for_a_vendor_that_would_not_look_at_it() {
        RequestOptions options =
                RequestOptions.builder().idempotencyKey("key-1").build();

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(TestClient.POST_THING, new RequestParameters(), options))
                    .isInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme createThing: Acme has no idempotency header, so that an idempotency key would not"
                            + " make a repeat of the call safe");
        }
    }

    @Test
    void a_closed_client() {
        TestClient client = TestClient.of(server).build();
        client.close();

        assertThatThrownBy(client::getThing)
                .isInstanceOf(RequestNotSentException.class)
                .hasMessage("Acme getThing: the client is closed");
    }
}
