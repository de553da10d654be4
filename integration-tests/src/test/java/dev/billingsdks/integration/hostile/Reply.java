package dev.billingsdks.integration.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A well-formed HTTP answer, which may still say anything. Immutable. */
final class Reply {

    private final String status;
    private final List<String> headers;
    private final byte[] body;

    private Reply(String status, List<String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns an answer with JSON in UTF-8. */
    static Reply json(int status, String json) {
        return of(status).withHeader("Content-Type", "application/json").withBody(json);
    }

    /** Returns an answer without header fields and with an empty body. */
    static Reply of(int status) {
        return new Reply(status + " Status", List.of(), new byte[0]);
    }

    /** Returns the same answer with another status. */
    Reply withStatus(int newStatus) {
        return new Reply(newStatus + " Status", headers, body);
    }

    /** Returns the same answer with another reason phrase. */
    Reply withReason(String reason) {
        return new Reply(status.substring(0, 4) + reason, headers, body);
    }

    /** Returns the same answer with another field, beside those of the same name. */
    Reply withHeader(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new Reply(status, List.copyOf(more), body);
    }

    /** Returns the same answer without the fields of a name. */
    Reply withoutHeader(String name) {
        String start = name + ":";
        List<String> fewer = headers.stream()
                .filter(header -> !header.regionMatches(true, 0, start, 0, start.length()))
                .toList();
        return new Reply(status, fewer, body);
    }

    /** Returns the same answer with another body. */
    Reply withBody(byte[] newBody) {
        return new Reply(status, headers, newBody);
    }

    /** Returns the same answer with a text in UTF-8 as its body. */
    Reply withBody(String text) {
        return withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the same answer with its UTF-8 text in another encoding. */
    Reply recoded(Charset charset) {
        return withBody(text().getBytes(charset));
    }

    /** Returns the same answer compressed with gzip, and its header that says so. */
    Reply gzipped() {
        return withHeader("Content-Encoding", "gzip").withBody(gzip(body));
    }

    /** Returns the body. */
    byte[] body() {
        return body.clone();
    }

    /** Returns the body as the UTF-8 that it is by nature. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns status line, header fields, the length where no field frames the body, and the empty line. */
    String head() {
        boolean framed = headers.stream()
                .anyMatch(header -> header.startsWith("Content-Length:") || header.startsWith("Transfer-Encoding:"));
        boolean bodiless = status.startsWith("204") || status.startsWith("304");
        return "HTTP/1.1 " + status + "\r\n"
                + String.join(
                        "", headers.stream().map(header -> header + "\r\n").toList())
                + (framed || bodiless ? "" : "Content-Length: " + body.length + "\r\n")
                + "\r\n";
    }

    /** Returns head and body. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
