package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What operations return other than one model: collections, text, bytes, nothing now and then, and locations. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ResultTest {

    private static final Operation<BinaryResponse> PDF =
            Operation.get("Acme", "getPdf", "/pdf").returnsBinary("application/pdf");
    private static final Operation<URI> LINK =
            Operation.get("Acme", "getLink", "/files/link").returnsLocation();
    private static final Operation<Thing> MAYBE =
            Operation.get("Acme", "getThing", "/things").returnsOrNothing(Thing::read);
    private static final String SIX = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 6\r\n\r\n";

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @TempDir
    private Path folder;

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void array_at_the_root_is_a_list() {
        server.then(Replies.json(200, "[{\"id\":\"a\"},{\"id\":\"b\"}]"));
        Operation<List<Thing>> operation =
                Operation.get("Acme", "listThings", "/things").returns(reader -> reader.list(Thing::read));

        List<Thing> things = send(operation);

        assertThat(things).extracting(Thing::id).containsExactly("a", "b");
    }

    @Test
    void object_where_an_array_belongs_is_an_error() {
        Operation<List<Thing>> operation =
                Operation.get("Acme", "listThings", "/things").returns(reader -> reader.list(Thing::read));

        assertThatThrownBy(() -> send(operation))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("The JSON document is an object, which is not what is expected here");
    }

    @Test
    void media_type_of_the_operation_is_requested() {
        Operation<Thing> operation =
                Operation.get("Acme", "getThing", "/things").returns("application/hal+json", Thing::read);

        send(operation);

        assertThat(server.onlyRequest().header("Accept")).isEqualTo("application/hal+json");
    }

    @Test
    void text_is_read_in_its_charset() {
        server.then(Replies.bytes(
                200, "Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1), "Content-Type: text/csv; charset=iso-8859-1"));

        String text = send(Operation.get("Acme", "getCsv", "/csv").returnsText("text/csv"));

        assertThat(text).isEqualTo("Zo\u00eb");
        assertThat(server.onlyRequest().header("Accept")).isEqualTo("text/csv, application/json;q=0.5");
    }

    @Test
    void response_without_a_body_is_null_if_the_body_is_optional() {
        server.then(
                Replies.raw("HTTP/1.1 204 No Content\r\n\r\n"),
                Replies.status(202),
                Replies.raw("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.send(MAYBE, new RequestParameters())).isNull();
            assertThat(client.send(MAYBE, new RequestParameters())).isNull();
            assertThat(client.send(MAYBE, new RequestParameters())).isNull();
            assertThat(client.send(MAYBE, new RequestParameters()).id()).isEqualTo("t1");
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void gzip_of_an_empty_body_is_an_empty_body() {
        server.then(
                Replies.bytes(200, Replies.gzip(""), "Content-Encoding: gzip"),
                Replies.bytes(200, Replies.gzip(Replies.THING), "Content-Encoding: gzip"),
                Replies.bytes(200, new byte[] {31, 0}, "Content-Encoding: gzip"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.send(MAYBE, new RequestParameters())).isNull();
            assertThat(client.send(MAYBE, new RequestParameters()).id()).isEqualTo("t1");
            assertThat(server.connections()).isEqualTo(1);
            assertThatThrownBy(() -> client.send(MAYBE, new RequestParameters()))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("the gzip coding of the body is corrupt");
        }
    }

    @Test
    void head_has_headers_and_no_body() {
        server.then(Replies.raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\nX-Rows: 7\r\n\r\n"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            ApiResponse<Void> response = client.send(
                    Operation.head("Acme", "headThing", "/things").returnsNothing(),
                    new RequestParameters(),
                    RequestOptions.none());
            client.getThing();

            assertThat(response.headers().first("X-Rows")).isEqualTo("7");
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void redirect_is_the_result_of_an_operation_that_declares_one() {
        server.then(
                Replies.status(302, "Location: https://files.example/a?sig=x%2By"),
                Replies.status(307, "Location: ../b"),
                Replies.status(302, "Location: ?page[a b]=\u00c3\u00a9#\u00c3\u00a9"));

        URI absolute = send(LINK);
        URI relative = send(LINK);
        URI withQueryOnly = send(LINK);

        assertThat(absolute).hasToString("https://files.example/a?sig=x%2By");
        assertThat(relative).hasToString(server.url() + "/b");
        assertThat(withQueryOnly).hasToString(server.url() + "/files/link?page%5Ba%20b%5D=%C3%A9#%C3%A9");
        assertThat(server.targets()).containsOnly("/files/link").hasSize(3);
    }

    @Test
    void redirect_without_a_location_is_an_error_that_quotes_nothing() {
        server.then(Replies.status(302, "Location: https://a b/?sig=canary"));

        assertThatThrownBy(() -> send(LINK))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("the response has no location that is a valid URL")
                .hasMessageNotContaining("canary");
    }

    @Test
    void bytes_are_unchanged_and_the_connection_is_released() throws IOException {
        server.then(Replies.bytes(200, new byte[] {0, -1, 13, 10}, "Content-Type: application/pdf"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            try (BinaryResponse pdf = client.send(PDF, new RequestParameters())) {
                assertThat(pdf.contentType()).isEqualTo("application/pdf");
                assertThat(pdf.contentLength()).isEqualTo(4);
                assertThat(pdf.inputStream().readAllBytes()).containsExactly(0, -1, 13, 10);
            }
            client.getThing();
        }

        assertThat(server.requests().get(0).header("Accept")).isEqualTo("application/pdf, application/json;q=0.5");
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void gzip_is_decoded() throws IOException {
        server.then(
                Replies.bytes(200, Replies.gzip("%PDF"), "Content-Type: application/pdf", "Content-Encoding: gzip"));

        byte[] bytes = send(PDF, BinaryResponse::bytes);

        assertThat(bytes).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF");
    }

    @Test
    void closing_early_reads_no_more_and_leaves_the_client_usable() throws IOException {
        server.then(Replies.endless("HTTP/1.1 200 OK\r\n\r\n", "0123456789"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            InputStream stream;
            try (BinaryResponse pdf = client.send(PDF, new RequestParameters())) {
                stream = pdf.inputStream();
                assertThat(stream.read()).isEqualTo('0');
            }

            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("the body was closed");
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
    }

    @Test
    void file_is_saved_whole_in_place_of_an_older_one() throws IOException {
        server.then(Replies.bytes(200, "%PDF-1".getBytes(StandardCharsets.US_ASCII)));
        Path file = Files.writeString(folder.resolve("a.pdf"), "older and longer");

        send(PDF, pdf -> {
            pdf.saveTo(file);
            return null;
        });

        assertThat(file).hasContent("%PDF-1");
        assertThat(files()).containsExactly("a.pdf");
    }

    @Test
    void half_a_file_is_never_there() {
        server.then(Replies.rawThenClose(SIX + "%PD"));

        assertThatThrownBy(() -> send(PDF, pdf -> {
                    pdf.saveTo(folder.resolve("a.pdf"));
                    return null;
                }))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("no response: ");

        assertThat(files()).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void missing_folder_is_an_error_of_the_disk() {
        server.then(Replies.bytes(200, new byte[6]));

        assertThatThrownBy(() -> send(PDF, pdf -> {
                    pdf.saveTo(folder.resolve("none/a.pdf"));
                    return null;
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void deadline_of_the_call_covers_the_bytes() {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        server.then(Replies.stalling(SIX + "%", reached, letGo));

        try (TestClient client = TestClient.of(server)
                        .pacing(Pacing.system())
                        .timeout(Duration.ofSeconds(1))
                        .build();
                BinaryResponse pdf = client.send(PDF, new RequestParameters())) {
            assertThatThrownBy(pdf::bytes).isInstanceOf(DeadlineExceededException.class);
        } finally {
            letGo.countDown();
        }
    }

    @Test
    void closing_the_client_ends_a_download() {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        server.then(Replies.stalling(SIX + "%", reached, letGo));

        TestClient client = TestClient.of(server).build();
        try (BinaryResponse pdf = client.send(PDF, new RequestParameters())) {
            client.close();

            assertThatThrownBy(pdf::bytes)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("the client was closed meanwhile");
        } finally {
            letGo.countDown();
        }
    }

    @Test
    void error_of_an_operation_with_bytes_is_an_error() {
        server.then(Replies.json(404, "{\"id\":\"gone\"}"));

        assertThatThrownBy(() -> send(PDF)).isInstanceOf(NotFoundException.class);
    }

    private <R> R send(Operation<R> operation) {
        try (TestClient client = TestClient.of(server).build()) {
            return client.send(operation, new RequestParameters());
        }
    }

    private <T> T send(Operation<BinaryResponse> operation, Reading<T> reading) throws IOException {
        try (TestClient client = TestClient.of(server).build();
                BinaryResponse response = client.send(operation, new RequestParameters())) {
            return reading.of(response);
        }
    }

    private interface Reading<T> {
        T of(BinaryResponse response) throws IOException;
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
