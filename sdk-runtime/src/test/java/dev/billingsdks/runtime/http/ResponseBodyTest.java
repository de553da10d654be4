package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseBodyTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    private DecodeException failure(ScriptedServer.Reply... replies) {
        server.then(replies);
        try (TestClient client = TestClient.of(server).build()) {
            return catchThrowableOfType(DecodeException.class, client::getThing);
        }
    }

    @Test
    void a_response_has_status_headers_request_id_and_body() {
        server.then(Replies.json(201, Replies.THING, "X-Request-Id: req-9", "X-A: 1", "x-a: 2"));

        try (TestClient client = TestClient.of(server).build()) {
            ApiResponse<Thing> response =
                    client.send(TestClient.GET_THING, new RequestParameters(), RequestOptions.none());

            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(response.headers().all("X-A")).containsExactly("1", "2");
            assertThat(response.requestId()).isEqualTo("req-9");
            assertThat(response.body().id()).isEqualTo("t1");
            assertThat(response).hasToString("ApiResponse[status 201, request id req-9]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":14,\"message\":\"unavailable\"}",
                "{\"error\":{\"id\":\"t1\"}}",
                "{\"ID\":\"t1\"}",
                "{\"\":1}"
            })
    void object_without_any_declared_property_is_an_error(String body) {
        DecodeException failure = failure(Replies.json(200, body));

        assertThat(failure)
                .hasMessageContaining("the JSON object has none of the properties that the document declares")
                .hasMessageNotContainingAny("unavailable", "t1", "code");
        assertThat(failure.jsonPath()).isEqualTo("$");
        assertThat(failure.statusCode()).isEqualTo(200);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " { } ", "{\"id\":null}", "{\"id\":7,\"code\":14}"})
    void empty_object_and_one_with_any_declared_property_are_read(String body) {
        server.then(Replies.json(200, body));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/problem+json", "application/json; charset=utf-8", "text/html"})
    void json_is_read_whatever_its_content_type(String contentType) {
        server.then(Replies.text(200, contentType, Replies.THING));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
    }

    @Test
    void json_is_read_without_a_content_type_and_in_another_encoding() {
        server.then(
                Replies.bytes(200, Replies.THING.getBytes(StandardCharsets.UTF_8)),
                Replies.bytes(200, ("\ufeff" + Replies.THING).getBytes(StandardCharsets.UTF_8)),
                Replies.bytes(200, Replies.THING.getBytes(StandardCharsets.UTF_16)));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
    }

    @Test
    void html_is_an_error_that_tells_the_content_type() {
        DecodeException e = failure(Replies.text(200, "text/html; charset=x", "<html>canary</html>"));

        assertThat(e.statusCode()).isEqualTo(200);
        assertThat(e)
                .hasMessageStartingWith(
                        "Acme getThing: the body is not JSON but has the content type text/html; charset=x at $")
                .hasMessageNotContaining("canary");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_content_type_is_shortened_and_cleaned_before_it_is_shown() {
        DecodeException e = failure(Replies.text(200, "text/\u00e9" + "x".repeat(500), "<html>"));

        assertThat(e.getMessage().length()).isLessThan(200);
        assertThat(e).hasMessageContaining("text/?xxx").hasMessageContaining("xxx... at $");
    }

    @Test
    void no_body_where_a_model_is_expected_is_an_error() {
        assertThat(failure(Replies.status(204))).hasMessage("Acme getThing: there is no body at $ (HTTP status 204)");
        assertThat(failure(Replies.status(200))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"t1\"", "{} {}", "{\"id\":\"\\ud8\"}"})
    void json_that_is_not_the_model_is_an_error(String json) {
        assertThat(failure(Replies.json(200, json))).isNotNull();

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_body_beyond_the_limit_is_an_error_and_is_not_read_to_its_end() {
        String start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"a\":[1";
        server.then(Replies.endless(start, ",1".repeat(1000)));

        try (TestClient client = TestClient.of(server).maxResponseBytes(100_000).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessage(
                            "Acme getThing: the body has more than 100000 bytes, the client's limit at $ (HTTP status"
                                    + " 200)");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void the_limit_counts_decompressed_bytes() {
        server.then((socket, out) -> {
            out.write(Replies.head(200, "Content-Encoding: gzip", "Connection: close"));
            writeBomb(out);
        });

        try (TestClient client =
                TestClient.of(server).maxResponseBytes(1_000_000).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("the body has more than 1000000 bytes");
        }
    }

    @Test
    void depth_and_string_length_are_limited() {
        server.then(Replies.json(200, "{\"a\":" + "[".repeat(10) + "]".repeat(10) + "}"));
        try (TestClient client = TestClient.of(server).maxJsonDepth(5).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(DecodeException.class);
        }

        server.then(Replies.json(200, "{\"id\":\"" + "a".repeat(200_000) + "\"}"));
        try (TestClient client = TestClient.of(server).maxStringLength(1000).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void a_reader_that_fails_is_an_error_of_the_sdk() {
        Operation<Thing> broken = Operation.get("Acme", "getThing", "/things").returns(reader -> {
            throw new IllegalStateException("canary");
        });

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(broken, new RequestParameters()))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("java.lang.IllegalStateException")
                    .hasMessageNotContaining("canary");
        }
    }

    private static void writeBomb(OutputStream out) throws IOException {
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("{\"id\":\"t1\"".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            while (true) {
                gzip.write(blanks);
            }
        }
    }
}
