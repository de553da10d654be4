package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.ConflictException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.UnprocessableEntityException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorResponseTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    private ApiException failure(ScriptedServer.Reply... replies) {
        return failure(TestClient.GET_THING, replies);
    }

    private ApiException failure(Operation<?> operation, ScriptedServer.Reply... replies) {
        server.then(replies);
        try (TestClient client = TestClient.of(server).maxAttempts(1).build()) {
            return catchThrowableOfType(
                    ApiException.class, () -> client.send(operation, new RequestParameters().query("q", "canary")));
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "409", "422", "429", "500", "503", "599", "405", "451", "600"})
    void a_status_has_its_class(int status) {
        Class<? extends ApiException> expected = switch (status) {
            case 400 -> BadRequestException.class;
            case 401 -> AuthenticationException.class;
            case 403 -> PermissionDeniedException.class;
            case 404 -> NotFoundException.class;
            case 409 -> ConflictException.class;
            case 422 -> UnprocessableEntityException.class;
            case 429 -> RateLimitException.class;
            case 405, 451 -> ApiException.class;
            default -> ServerException.class;
        };

        assertThat(failure(Replies.status(status))).isExactlyInstanceOf(expected);
    }

    @Test
    void an_error_tells_everything_but_values_in_its_message() {
        ApiException e = failure(Replies.json(404, "{\"id\":\"no such\"}", "X-Request-Id: req-7", "X-A: 1"));

        assertThat(e).hasMessage("Acme getThing: GET /things -> 404 (request id req-7)");
        assertThat(e.vendor()).isEqualTo("Acme");
        assertThat(e.operation()).isEqualTo("getThing");
        assertThat(e.method()).isEqualTo("GET");
        assertThat(e.pathTemplate()).isEqualTo("/things");
        assertThat(e.statusCode()).isEqualTo(404);
        assertThat(e.requestId()).isEqualTo("req-7");
        assertThat(e.headers().first("x-a")).isEqualTo("1");
        assertThat(e.body()).isEqualTo("{\"id\":\"no such\"}");
        assertThat(e.error(Thing.class)).isEqualTo(new Thing("no such"));
        assertThat(e.error()).isEqualTo(new Thing("no such"));
        assertThat(e.toString()).doesNotContain("canary").doesNotContain("no such");
    }

    @Test
    void the_model_is_that_of_the_status_then_of_its_class_then_the_default() {
        Operation<Thing> operation = Operation.get("Acme", "getThing", "/things")
                .error("default", json -> new Named("default"))
                .error("4XX", json -> new Named("4XX"))
                .error("404", json -> new Named("404"))
                .returns(Thing::read);

        assertThat(failure(operation, Replies.json(404, "1")).error()).isEqualTo(new Named("404"));
        assertThat(failure(operation, Replies.json(409, "1")).error()).isEqualTo(new Named("4XX"));
        assertThat(failure(operation, Replies.json(500, "1")).error()).isEqualTo(new Named("default"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>down</html>", "", "[1]", "null", "\"no\"", "{\"id\":"})
    void a_body_of_another_shape_leaves_the_text_and_no_model(String body) {
        ApiException e = failure(Replies.json(404, body));

        assertThat(e).isInstanceOf(NotFoundException.class);
        assertThat(e.error()).isNull();
        assertThat(e.error(Thing.class)).isNull();
        assertThat(e.body()).isEqualTo(body);
    }

    @Test
    void a_status_without_a_declared_model_has_none() {
        assertThat(failure(Replies.json(500, Replies.THING)).error()).isNull();
    }

    @Test
    void the_text_is_read_in_its_charset() {
        byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "caf\u00e9".getBytes(StandardCharsets.UTF_8);

        assertThat(failure(Replies.bytes(400, latin, "Content-Type: text/plain; Charset=\"iso-8859-1\"; x=y"))
                        .body())
                .isEqualTo("caf\u00e9");
        assertThat(failure(Replies.bytes(400, utf8, "Content-Type: text/plain")).body())
                .isEqualTo("caf\u00e9");
        assertThat(failure(Replies.bytes(400, utf8, "Content-Type: text/plain; charset=klingon"))
                        .body())
                .isEqualTo("caf\u00e9");
    }

    @Test
    void a_compressed_error_is_read() {
        ApiException e = failure(Replies.bytes(400, Replies.gzip(Replies.THING), "Content-Encoding: gzip"));

        assertThat(e.error(Thing.class)).isEqualTo(new Thing("t1"));
    }

    @Test
    void a_body_in_an_unknown_encoding_leaves_the_status() {
        assertThat(failure(Replies.json(400, "x", "Content-Encoding: br")).body())
                .isEmpty();
    }

    @Test
    void at_most_the_limit_of_a_body_is_kept() {
        ApiException e = failure(Replies.endless(
                "HTTP/1.1 404 No\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n", "0123456789".repeat(100)));

        assertThat(e.statusCode()).isEqualTo(404);
        assertThat(e.body()).hasSize(64 << 10);
    }

    @Test
    void a_body_that_breaks_off_leaves_the_status_and_what_came() {
        ApiException e = failure(Replies.rawThenClose("HTTP/1.1 404 No\r\nContent-Length: 50\r\n\r\nhalf"));

        assertThat(e.statusCode()).isEqualTo(404);
        assertThat(e.body()).isEqualTo("half");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Request-Id", "x-amzn-requestid", "X-Correlation-Id", "CF-Ray"})
    void the_request_id_is_found_under_its_usual_names(String header) {
        assertThat(failure(Replies.status(400, header + ": id-1")).requestId()).isEqualTo("id-1");
    }

    @Test
    void a_request_id_is_cleaned_and_shortened() {
        ApiException e = failure(Replies.status(400, "X-Request-Id: a\u0007b" + "c".repeat(500)));

        assertThat(e.requestId()).startsWith("a?bccc").endsWith("c...").hasSize(131);
    }

    private record Named(String name) implements JsonModel {
        @Override
        public void writeTo(JsonWriter writer) {
            throw new UnsupportedOperationException();
        }
    }
}
