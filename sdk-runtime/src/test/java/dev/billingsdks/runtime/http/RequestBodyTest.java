package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestBodyTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @TempDir
    private Path folder;

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void json_may_be_any_value_under_any_json_media_type() {
        Operation<Thing> operation = Operation.patch("Acme", "patchThings", "/things")
                .sendsJson("application/merge-patch+json")
                .returns(Thing::read);

        send(operation, new RequestParameters().body(Map.of("ids", List.of(1, 2))));

        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("application/merge-patch+json");
        assertThat(server.onlyRequest().body()).isEqualTo("{\"ids\":[1,2]}");
    }

    @Test
    void form_writes_arrays_by_name_and_objects_as_json_unless_a_style_is_declared() {
        Operation<Thing> operation = Operation.post("Acme", "postThing", "/things")
                .sendsForm()
                .formProperty("joined", ParameterStyle.FORM)
                .formProperty("deep", ParameterStyle.DEEP_OBJECT)
                .returns(Thing::read);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", "A & B");
        form.put("ids", List.of(1, 2));
        form.put("meta", Map.of("a", 1));
        form.put("joined", List.of("x", "y"));
        form.put("deep", Map.of("k", "v"));
        form.put("none", null);

        send(operation, new RequestParameters().body(form));

        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(server.onlyRequest().body())
                .isEqualTo("name=A%20%26%20B&ids=1&ids=2&meta=%7B%22a%22%3A1%7D&joined=x,y&deep%5Bk%5D=v");
    }

    @Test
    void form_of_a_model_has_its_properties() {
        Operation<Thing> operation =
                Operation.post("Acme", "postThing", "/things").sendsForm().returns(Thing::read);

        send(operation, new RequestParameters().body(new Thing("\u20ac")));

        assertThat(server.onlyRequest().body()).isEqualTo("id=%E2%82%AC");
    }

    @Test
    void text_is_sent_as_utf_8() {
        Operation<Thing> operation = Operation.post("Acme", "postNote", "/notes")
                .sendsText("text/plain")
                .returns(Thing::read);

        send(operation, new RequestParameters().body("Zo\u00eb"));

        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(server.onlyRequest().body()).isEqualTo("Zo\u00eb");
    }

    @Test
    void file_is_sent_with_its_length_and_again_on_the_next_attempt() throws IOException {
        server.then(Replies.status(503), Replies.thing());
        Path file = Files.writeString(folder.resolve("a.bin"), "bytes");

        send(put(), new RequestParameters().body(BinaryContent.of(file)));

        assertThat(server.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.header("Content-Type")).isEqualTo("application/octet-stream");
            assertThat(request.header("Content-Length")).isEqualTo("5");
            assertThat(request.body()).isEqualTo("bytes");
        });
    }

    @Test
    void stream_is_sent_in_one_attempt_alone() {
        server.then(Replies.status(503), Replies.thing());
        BinaryContent content = BinaryContent.of(new ByteArrayInputStream("bytes".getBytes(StandardCharsets.UTF_8)))
                .withContentType("image/png");

        assertThatThrownBy(() -> send(put(), new RequestParameters().body(content)))
                .isInstanceOf(ServerException.class);

        assertThat(server.onlyRequest().header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("image/png");
        assertThat(server.onlyRequest().body()).isEqualTo("bytes");
    }

    @Test
    void stream_is_not_sent_again_with_a_new_token() {
        server.then(Replies.status(401), Replies.thing());
        BinaryContent content = BinaryContent.of(new ByteArrayInputStream(new byte[] {'a'}));

        try (TestClient client =
                TestClient.of(server).bearerToken(() -> "t0ken").build()) {
            assertThatThrownBy(() -> client.send(put(), new RequestParameters().body(content)))
                    .isInstanceOf(AuthenticationException.class);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void file_that_cannot_be_read_is_not_sent() {
        BinaryContent content = BinaryContent.of(folder.resolve("missing"));

        assertThatThrownBy(() -> send(put(), new RequestParameters().body(content)))
                .isInstanceOf(RequestNotSentException.class)
                .hasMessageContaining("the file to send cannot be read");

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void multipart_has_a_part_for_each_value() throws IOException {
        Path file = Files.writeString(folder.resolve("r\u00e9sum\u00e9 \"1\".txt"), "text");
        Operation<Thing> operation =
                Operation.post("Acme", "upload", "/files").sendsMultipart().returns(Thing::read);

        send(
                operation,
                new RequestParameters()
                        .part("file", BinaryContent.of(file), "text/plain")
                        .part("name", "A\u20ac")
                        .part("meta", Map.of("k", "\u00fc"))
                        .part("ids", List.of(1, 2))
                        .part("none", null));

        RecordedRequest request = server.onlyRequest();
        String contentType = request.header("Content-Type");
        assertThat(contentType).startsWith("multipart/form-data; boundary=");
        String boundary = contentType.substring(contentType.indexOf('=') + 1);
        assertThat(request.body().replace(boundary, "B").replace("\r\n", "\n")).isEqualTo("""
                --B
                Content-Disposition: form-data; name="file"; filename="r\u00e9sum\u00e9 %221%22.txt"
                Content-Type: text/plain

                text
                --B
                Content-Disposition: form-data; name="name"
                Content-Type: text/plain; charset=UTF-8

                A\u20ac
                --B
                Content-Disposition: form-data; name="meta"
                Content-Type: application/json

                {"k":"\\u00fc"}
                --B
                Content-Disposition: form-data; name="ids"
                Content-Type: text/plain; charset=UTF-8

                1
                --B
                Content-Disposition: form-data; name="ids"
                Content-Type: text/plain; charset=UTF-8

                2
                --B--
                """);
        assertThat(request.header("Content-Length")).isEqualTo(String.valueOf(bytes(request.body())));
    }

    @Test
    void multipart_without_a_part_has_no_body() {
        Operation<Thing> operation =
                Operation.post("Acme", "upload", "/files").sendsMultipart().returns(Thing::read);

        send(operation, new RequestParameters().part("name", null));

        assertThat(server.onlyRequest().header("Content-Type")).isNull();
        assertThat(server.onlyRequest().header("Content-Length")).isEqualTo("0");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Operation<Thing> put() {
        return Operation.put("Acme", "putFile", "/files")
                .sendsBinary("application/octet-stream")
                .returns(Thing::read);
    }

    private void send(Operation<Thing> operation, RequestParameters parameters) {
        try (TestClient client = TestClient.of(server).build()) {
            client.send(operation, parameters);
        }
    }
}
