package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.ModelReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Converts a response that is not 2xx to its exception. Whatever is wrong with the body, the exception has the status, and as
 * much of the body as was received.
 */
public final class ApiExceptionFactory {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionFactory.class);

    private final ResponseLimits limits;
    private final Pacing pacing;

    public ApiExceptionFactory(ResponseLimits limits, Pacing pacing) {
        this.limits = limits;
        this.pacing = pacing;
    }

    public ApiException exception(ServerResponse response, Operation<?> operation, @Nullable String remark) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        Throwable failure = keep(response, kept);
        byte[] body = kept.toByteArray();
        return ApiException.builder(response.statusCode())
                .call(operation.vendor(), operation.name())
                .request(operation.method(), operation.pathTemplate())
                .headers(response.headers())
                .requestId(RequestId.in(response.headers()))
                .body(new String(body, response.charset()))
                .error(model(body, operation.errorReader(response.statusCode())))
                .retryAfter(RetryAfter.in(response.headers(), pacing.now()))
                .remark(remark)
                .cause(failure == null ? null : UserCodeException.causeOf(failure))
                .build();
    }

    /** Keeps what can be read of the body. Returns the failure that ended it early, or null. */
    private @Nullable Throwable keep(ServerResponse response, ByteArrayOutputStream kept) {
        try {
            read(response, kept);
            return null;
        } catch (IOException | RuntimeException e) {
            LOG.debug(
                    "the body of an error could not be read to its end: {}",
                    e.getClass().getName());
            return e;
        }
    }

    private void read(ServerResponse response, ByteArrayOutputStream kept) throws IOException {
        InputStream body = response.body(Long.MAX_VALUE);
        byte[] buffer = new byte[4096];
        int room = limits.maxErrorBodyBytes();
        while (room > 0) {
            int read = body.read(buffer, 0, Math.min(room, buffer.length));
            if (read < 0) {
                response.expectEnd();
                return;
            }
            kept.write(buffer, 0, read);
            room -= read;
        }
    }

    private @Nullable JsonModel model(byte[] body, @Nullable ModelReader<? extends JsonModel> reader) {
        if (reader == null || body.length == 0) {
            return null;
        }
        try {
            return JsonReader.of(new ByteArrayInputStream(body), limits.json()).root(reader);
        } catch (RuntimeException e) {
            LOG.debug(
                    "the body of an error is not the declared model: {}",
                    e.getClass().getName());
            return null;
        }
    }
}
