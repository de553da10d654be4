package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.header.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * A response whose body is still on the connection. Reading the body to its end returns the connection to the pool; closing
 * the response before that closes the connection, and reads nothing more.
 */
public final class ServerResponse implements AutoCloseable {

    private static final int SKIPPED_AT_MOST = 64 << 10;

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final OpenBody attempt;
    private final Headers headers;
    private @Nullable InputStream rawBody;
    private @Nullable InputStream body;
    private @Nullable GzipDecoder gzip;

    /** The stream that counts the bytes of the raw body. */
    private @Nullable LimitedInputStream counted;

    private boolean compressed;
    private boolean ownedByCaller;

    /**
     * Creates a response.
     *
     * @param attempt what ends when a caller who owns the body closes it
     */
    public ServerResponse(HttpUriRequestBase request, ClassicHttpResponse response, OpenBody attempt) {
        this.request = request;
        this.response = response;
        this.attempt = attempt;
        this.headers = headers(response);
    }

    public int statusCode() {
        return response.getCode();
    }

    public Headers headers() {
        return headers;
    }

    @Nullable
    String contentType() {
        return headers.first("Content-Type");
    }

    /** Returns whether there is a body, even if it is empty. */
    boolean hasBody() {
        return response.getEntity() != null;
    }

    /**
     * Returns whether the body is empty, encoded or not; reads no more than its first byte.
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

    /** Returns the length of the decoded body, or -1 if it is not known. */
    long contentLength() {
        HttpEntity entity = response.getEntity();
        return entity == null ? 0 : compressed ? -1 : entity.getContentLength();
    }

    /** Returns the charset that the content type names, else UTF-8. */
    Charset charset() {
        return charset(contentType());
    }

    /** Returns the URL that was requested. */
    URI requestUri() {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the URL of a request that was sent is not valid");
        }
    }

    /** Returns the decoded body, which the caller owns and closes; the response stays open until then. */
    InputStream bodyOfCaller() throws IOException {
        InputStream body = body(Long.MAX_VALUE);
        ownedByCaller = true;
        attempt.keepOpen();
        return new StreamedBody(body, attempt, this::release);
    }

    boolean isCompressed() {
        return compressed;
    }

    /** Returns the body as it is on the wire; always the same stream. */
    InputStream rawBody() throws IOException {
        if (rawBody == null) {
            rawBody = UserStream.of(response.getEntity());
        }
        return rawBody;
    }

    /**
     * Returns the decoded body; always the same stream.
     *
     * @param limit the most bytes to read, of the encoded body and of the decoded one
     */
    InputStream body(long limit) throws IOException {
        if (body == null) {
            boolean gzipped = isGzip();
            LimitedInputStream limited = new LimitedInputStream(gzipped ? gunzipped(limit) : rawBody(), limit);
            if (!gzipped) {
                counted = limited;
            }
            body = limited;
        }
        return body;
    }

    /** Returns how many bytes of the body were read, as they were received. What is skipped is not counted. */
    public long bytesRead() {
        LimitedInputStream stream = counted;
        return stream == null ? 0 : stream.count();
    }

    private GzipDecoder gunzipped(long limit) throws IOException {
        compressed = true;
        counted = new LimitedInputStream(rawBody(), limit);
        gzip = new GzipDecoder(counted);
        return gzip;
    }

    /** Reads what must be the end of the body, so that the connection is free. */
    void expectEnd() throws IOException {
        if (rawBody().read() >= 0) {
            throw new DecodeException("something follows the body", "$", -1, false);
        }
    }

    /** Skips the body, so that the connection is free; if the body is too long for that, closing the response cuts it off. */
    public void skipBody() throws IOException {
        InputStream body = rawBody();
        byte[] skipped = new byte[4096];
        int read = body.read(skipped);
        for (int total = read; read >= 0 && total < SKIPPED_AT_MOST; total += read) {
            read = body.read(skipped);
        }
    }

    @Override
    public void close() throws IOException {
        if (!ownedByCaller) {
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
        return ContentCoding.isGzip(headers);
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
            // Not supported by this JVM. Most of the text is ASCII, which is the same in UTF-8.
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
