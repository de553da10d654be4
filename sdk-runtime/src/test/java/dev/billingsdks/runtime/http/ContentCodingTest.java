package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "X-GZip",
                "identity, gzip",
                "gzip, identity",
                "utf-8, gzip",
                "\"gzip\"",
                " gzip ,"
            })
    void gzip_is_read(String coding) {
        server.then(Replies.bytes(200, Replies.gzip(Replies.THING), "Content-Encoding: " + coding));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            client.getThing();
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void gzip_of_several_members_is_read_whatever_the_chunks_they_arrive_in() {
        byte[] first = Replies.gzip("{\"id\":");
        byte[] second = Replies.gzip("\"t1\"}");
        byte[] both = concat(first, second);
        server.then(Replies.bytes(200, both, "Content-Encoding: gzip"));
        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            for (int chunk : new int[] {1, 2, 7, first.length, first.length + 1, both.length}) {
                server.then(chunked(both, chunk));
                assertThat(client.getThing().id()).as("chunks of " + chunk).isEqualTo("t1");
            }
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void gzip_whose_second_member_ends_too_early_is_requested_again() {
        byte[] first = Replies.gzip("{\"id\":\"t1\"}");
        server.then(
                Replies.bytes(200, Arrays.copyOf(concat(first, first), first.length + 9), "Content-Encoding: gzip"),
                Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void the_limit_counts_the_decompressed_bytes_of_all_members() {
        byte[] bomb = Replies.gzip("{\"id\":\"t1\"}");
        byte[] blanks = Replies.gzip(" ".repeat(60_000));
        server.then(Replies.bytes(200, concat(bomb, concat(blanks, blanks)), "Content-Encoding: gzip"));

        try (TestClient client = TestClient.of(server).maxResponseBytes(100_000).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("the body has more than 100000 bytes");
        }
    }

    @Test
    void a_gzip_body_without_a_byte_or_with_an_empty_member_is_an_empty_body() {
        assertThat(failure(Replies.bytes(200, new byte[0], "Content-Encoding: gzip")))
                .hasMessageContaining("The JSON document is empty");
        assertThat(failure(Replies.bytes(200, Replies.gzip(""), "Content-Encoding: gzip")))
                .hasMessageContaining("The JSON document is empty");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void padding_after_gzip_is_skipped_and_the_connection_is_reused() {
        server.then(
                Replies.bytes(200, concat(Replies.gzip(Replies.THING), new byte[20_000]), "Content-Encoding: gzip"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void corrupt_gzip_of_a_text_is_an_error_of_the_sdk() {
        Operation<String> text = Operation.get("Acme", "getText", "/text").returnsText("text/plain");
        byte[] corrupt = Replies.gzip("canary");
        corrupt[corrupt.length - 8] ^= 1;
        server.then(Replies.bytes(200, corrupt, "Content-Encoding: gzip"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(text, new RequestParameters()))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("the gzip coding of the body is corrupt");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-8",
                "UTF8",
                "none",
                "None",
                "null",
                "",
                ",",
                "identity",
                "identity, utf-8",
                "iso-8859-1",
                "application/json",
                "json",
                "text",
                "binary",
                "8bit",
                "amz-1.0",
                "chunked",
                "*",
                "\"\""
            })
    void a_name_that_is_not_a_content_coding_leaves_the_body_as_it_is(String coding) {
        server.then(Replies.json(200, Replies.THING, "Content-Encoding: " + coding));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static ScriptedServer.Reply chunked(byte[] body, int size) {
        return (socket, out) -> {
            out.write(Replies.head(200, "Content-Encoding: gzip", "Transfer-Encoding: chunked"));
            for (int start = 0; start < body.length; start += size) {
                int length = Math.min(size, body.length - start);
                out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(body, start, length);
                out.write(new byte[] {'\r', '\n'});
                out.flush();
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
    }

    @Test
    void corrupt_gzip_is_an_error() {
        byte[] corrupt = Replies.gzip("{\"id\":\"" + "abcdefgh".repeat(50) + "\"}");
        corrupt[corrupt.length - 8] ^= 1;

        assertThat(failure(Replies.bytes(200, corrupt, "Content-Encoding: gzip")))
                .hasMessageContaining("the gzip coding of the body is corrupt");
        assertThat(failure(
                        Replies.bytes(200, Replies.THING.getBytes(StandardCharsets.UTF_8), "Content-Encoding: gzip")))
                .hasMessageContaining("the gzip coding of the body is corrupt");
    }

    @Test
    void gzip_that_ends_early_is_retried() {
        byte[] whole = Replies.gzip(Replies.THING);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        server.then(Replies.bytes(200, half, "Content-Encoding: gzip"), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
        DecodeException e = failure(Replies.bytes(200, half, "Content-Encoding: gzip"));

        assertThat(e.truncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "gzip, x-gzip", "zstd", "BR", "compress", "gzip, br"})
    void a_content_coding_that_was_not_requested_is_an_error(String coding) {
        assertThat(failure(Replies.json(200, Replies.THING, "Content-Encoding: " + coding)))
                .hasMessage("Acme getThing: the body has the content encoding " + coding
                        + ", but only gzip was requested at $ (HTTP status 200)");
    }
}
