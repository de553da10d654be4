package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.ApiException;
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
 * Turns an answer that is not 2xx into its exception. The status is what matters: whatever is wrong with the body, the
 * exception keeps the status, and as much of the body as came.
 */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ResponseLimits limits;
    private final Pacing pacing;

    ErrorAnswers(ResponseLimits limits, Pacing pacing) {
        this.limits = limits;
        this.pacing = pacing;
    }

    ApiException exception(Answer answer, Call<?> call, @Nullable String remark) {
        byte[] body = keep(answer);
        return ApiException.builder(answer.statusCode())
                .call(call.vendor(), call.operationName())
                .request(call.operation().method(), call.operation().pathTemplate())
                .headers(answer.headers())
                .requestId(RequestId.in(answer.headers()))
                .body(new String(body, answer.charset()))
                .error(model(body, call.operation().errorReader(answer.statusCode())))
                .retryAfter(RetryAfter.parse(answer.headers().first("Retry-After"), pacing.now()))
                .remark(remark)
                .build();
    }

    private byte[] keep(Answer answer) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try {
            keep(answer, kept);
        } catch (IOException | RuntimeException e) {
            LOG.debug(
                    "the body of an error could not be read to its end: {}",
                    e.getClass().getName());
        }
        return kept.toByteArray();
    }

    private void keep(Answer answer, ByteArrayOutputStream kept) throws IOException {
        InputStream body = answer.body(Long.MAX_VALUE);
        byte[] buffer = new byte[4096];
        int room = limits.maxErrorBodyBytes();
        while (room > 0) {
            int read = body.read(buffer, 0, Math.min(room, buffer.length));
            if (read < 0) {
                answer.expectEnd();
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
