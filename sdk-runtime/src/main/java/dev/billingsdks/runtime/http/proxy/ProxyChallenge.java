package dev.billingsdks.runtime.http.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/** A proxy's response that requires a password. Only its status and header fields are used; its body is read and dropped. */
public final class ProxyChallenge {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_BYTES = 64 << 10;

    private ProxyChallenge() {}

    /**
     * Reads the body, so that the connection can be used again. If it does not come whole and soon, the response is left without a body, and
     * the connection is not used again.
     *
     * @param socketTimeout sets the timeout of each read, and is left with the last one
     */
    public static void readBody(ClassicHttpResponse response, Consumer<Timeout> socketTimeout) {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return;
        }
        try {
            byte[] body = read(entity.getContent(), socketTimeout);
            response.setEntity(new ByteArrayEntity(body, ContentType.DEFAULT_BINARY));
        } catch (IOException e) {
            response.setEntity(null);
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    private static byte[] read(InputStream content, Consumer<Timeout> socketTimeout) throws IOException {
        long end = System.nanoTime() + LONGEST_NANOS;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (body.size() <= MOST_BYTES) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IOException("the body takes too long");
            }
            socketTimeout.accept(Timeout.ofMilliseconds(left));
            int read = content.read(buffer);
            if (read < 0) {
                return body.toByteArray();
            }
            body.write(buffer, 0, read);
        }
        throw new IOException("the body is too long");
    }
}
