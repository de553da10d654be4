package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.Headers;
import dev.billingsdks.runtime.error.DecodeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * A response whose body is still on the connection. Reading the body to its end gives the connection back to the pool;
 * closing the answer before that closes the connection, and reads nothing more.
 */
final class Answer implements AutoCloseable {

    private static final int SKIPPED_AT_MOST = 64 << 10;
    private static final int GZIP_BUFFER = 8 << 10;

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final OpenAttempt attempt;
    private final Headers headers;
    private @Nullable InputStream rawBody;
    private @Nullable InputStream body;
    private @Nullable GZIPInputStream gzip;
    private boolean compressed;
    private boolean handedOver;

    /**
     * Creates an answer.
     *
     * @param attempt what the answer ends when a caller who has its body closes it
     */
    Answer(HttpUriRequestBase request, ClassicHttpResponse response, OpenAttempt attempt) {
        this.request = request;
        this.response = response;
        this.attempt = attempt;
        this.headers = headers(response);
    }

    int statusCode() {
        return response.getCode();
    }

    Headers headers() {
        return headers;
    }

    @Nullable
    String contentType() {
        return headers.first("Content-Type");
    }

    /** Returns whether there is a body, be it an empty one. */
    boolean hasBody() {
        return response.getEntity() != null;
    }

    /**
     * Returns whether the body has nothing in it, coded or not; reads no more than its first byte.
     *
     * @param limit as in {@link #body}
     */
    boolean isEmpty(long limit) throws IOException {
        HttpEntity entity = response.getEntity();
        boolean empty = entity == null || entity.getContentLength() == 0;
        if (!empty) {
            PushbackInputStream raw = new PushbackInputStream(rawBody());
            rawBody = raw;
            empty = isAtEnd(raw);
        }
        if (!empty && isGzip()) {
            PushbackInputStream decoded = new PushbackInputStream(body(limit));
            body = decoded;
            empty = isAtEnd(decoded);
        }
        if (empty) {
            skipBody();
        }
        return empty;
    }

    private static boolean isAtEnd(PushbackInputStream stream) throws IOException {
        int first = stream.read();
        if (first >= 0) {
            stream.unread(first);
        }
        return first < 0;
    }

    /** Returns the length of the decoded body, or -1 where it is not known. */
    long contentLength() {
        HttpEntity entity = response.getEntity();
        return entity == null ? 0 : compressed ? -1 : entity.getContentLength();
    }

    /** Returns the charset that the content type names, else UTF-8. */
    Charset charset() {
        return charset(contentType());
    }

    /** Returns the URL that was asked. */
    URI requestUri() {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the URL of a request that was sent is none");
        }
    }

    /** Returns the body without its coding, for a caller who closes it at some time; the answer is open until then. */
    InputStream handOver() throws IOException {
        InputStream body = body(Long.MAX_VALUE);
        handedOver = true;
        attempt.keepOpen();
        return new HandedOverBody(body, attempt, this::release);
    }

    boolean isCompressed() {
        return compressed;
    }

    /** Returns the body as it is on the wire; always the same stream, which knows whether it is at its end. */
    InputStream rawBody() throws IOException {
        if (rawBody == null) {
            HttpEntity entity = response.getEntity();
            rawBody = entity == null ? InputStream.nullInputStream() : entity.getContent();
        }
        return rawBody;
    }

    /**
     * Returns the body without its coding; always the same stream.
     *
     * @param limit how many bytes are taken in at most, of the coded body and of the decoded one
     */
    InputStream body(long limit) throws IOException {
        if (body == null) {
            body = new LimitedInputStream(isGzip() ? gunzipped(limit) : rawBody(), limit);
        }
        return body;
    }

    private GZIPInputStream gunzipped(long limit) throws IOException {
        compressed = true;
        gzip = new GZIPInputStream(new LimitedInputStream(rawBody(), limit), GZIP_BUFFER);
        return gzip;
    }

    /** Reads what must be the end of the body, so that the connection is free. */
    void expectEnd() throws IOException {
        if (rawBody().read() >= 0) {
            throw new DecodeException("something follows the body", "$", -1, false);
        }
    }

    /** Passes over the body, so that the connection is free; one that is too long for that is cut off by the close. */
    void skipBody() throws IOException {
        InputStream body = rawBody();
        byte[] skipped = new byte[4096];
        int read = body.read(skipped);
        for (int total = read; read >= 0 && total < SKIPPED_AT_MOST; total += read) {
            read = body.read(skipped);
        }
    }

    @Override
    public void close() throws IOException {
        if (!handedOver) {
            release();
        }
    }

    private void release() throws IOException {
        // Does nothing to a connection that is back in the pool.
        request.cancel();
        if (gzip != null) {
            gzip.close();
        }
    }

    private boolean isGzip() {
        boolean gzipped = false;
        for (String field : headers.all("Content-Encoding")) {
            for (String coding : field.split(",", -1)) {
                String name = coding.strip();
                if (!gzipped && (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip"))) {
                    gzipped = true;
                } else if (!name.isEmpty() && !name.equalsIgnoreCase("identity")) {
                    throw new DecodeException(
                            "the body has the content encoding " + VisibleText.of(field, 30)
                                    + ", but gzip was asked for",
                            "$",
                            -1,
                            false);
                }
            }
        }
        return gzipped;
    }

    private static Charset charset(@Nullable String contentType) {
        String lower = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        int start = lower.indexOf("charset=");
        if (start < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = lower.substring(start + "charset=".length());
        int end = name.indexOf(';');
        try {
            return Charset.forName(
                    (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip());
        } catch (IllegalArgumentException e) {
            // Unknown to this Java; the ASCII part, which is nearly all of it, is the same.
            return StandardCharsets.UTF_8;
        }
    }

    private static Headers headers(ClassicHttpResponse response) {
        Headers.Builder headers = Headers.builder();
        for (Header header : response.getHeaders()) {
            headers.add(header.getName(), header.getValue() == null ? "" : header.getValue());
        }
        return headers.build();
    }
}
