package dev.billingsdks.integration.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A well-formed HTTP response with any content. Immutable. */
final class RawResponse {

    private final String status;
    private final List<String> headers;
    private final byte[] body;

    private RawResponse(String status, List<String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns a response with JSON in UTF-8. */
    static RawResponse json(int status, String json) {
        return of(status).withHeader("Content-Type", "application/json").withBody(json);
    }

    /** Returns a response without header fields and with an empty body. */
    static RawResponse of(int status) {
        return new RawResponse(status + " Status", List.of(), new byte[0]);
    }

    /** Returns a copy with another status. */
    RawResponse withStatus(int newStatus) {
        return new RawResponse(newStatus + " Status", headers, body);
    }

    /** Returns a copy with another reason phrase. */
    RawResponse withReason(String reason) {
        return new RawResponse(status.substring(0, 4) + reason, headers, body);
    }

    /** Returns a copy with a further field, in addition to those of the same name. */
    RawResponse withHeader(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new RawResponse(status, List.copyOf(more), body);
    }

    /** Returns a copy without the fields of a name. */
    RawResponse withoutHeader(String name) {
        String start = name + ":";
        List<String> fewer = headers.stream()
                .filter(header -> !header.regionMatches(true, 0, start, 0, start.length()))
                .toList();
        return new RawResponse(status, fewer, body);
    }

    /** Returns a copy with another body. */
    RawResponse withBody(byte[] newBody) {
        return new RawResponse(status, headers, newBody);
    }

    /** Returns a copy with a text in UTF-8 as its body. */
    RawResponse withBody(String text) {
        return withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a copy whose UTF-8 text has another encoding. */
    RawResponse recoded(Charset charset) {
        return withBody(text().getBytes(charset));
    }

    /** Returns a copy that is compressed with gzip, with the header for it. */
    RawResponse gzipped() {
        return withHeader("Content-Encoding", "gzip").withBody(gzip(body));
    }

    /** Returns the body. */
    byte[] body() {
        return body.clone();
    }

    /** Returns the body as UTF-8. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns status line, header fields, the Content-Length if no field frames the body, and the empty line. */
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
