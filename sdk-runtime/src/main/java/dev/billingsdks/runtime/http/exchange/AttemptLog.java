package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.http.response.PrintableText;
import dev.billingsdks.runtime.http.response.RequestId;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one line at debug for each attempt: never a query value, a body or a header that is not listed here. */
final class AttemptLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.billingsdks.runtime.http.attempts");

    private static final String[] SHOWN_HEADERS = {
        "Content-Type",
        "Content-Length",
        "Content-Encoding",
        "Retry-After",
        "X-RateLimit-Limit",
        "X-RateLimit-Remaining"
    };

    private static final int SHOWN_VALUE = 80;

    private AttemptLog() {}

    static void responded(Call<?> call, int status, Headers headers, long startNanos) {
        if (LOG.isDebugEnabled()) {
            write(call, status + describe(headers), startNanos);
        }
    }

    static void failed(Call<?> call, SdkException failure, long startNanos) {
        if (LOG.isDebugEnabled()) {
            String outcome = failure instanceof ApiException refusal
                    ? refusal.statusCode() + describe(refusal.headers())
                    : failure.getClass().getSimpleName();
            write(call, outcome, startNanos);
        }
    }

    private static void write(Call<?> call, String outcome, long startNanos) {
        LOG.debug(
                "{} {} {} attempt {} -> {} in {} ms",
                call.vendor(),
                call.operationName(),
                call.request(),
                call.attempt(),
                outcome,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos));
    }

    private static String describe(Headers headers) {
        StringBuilder shown = new StringBuilder();
        String requestId = RequestId.in(headers);
        if (requestId != null) {
            shown.append(" request id ").append(requestId);
        }
        for (String name : SHOWN_HEADERS) {
            String value = headers.first(name);
            if (value != null) {
                shown.append(' ').append(name).append(": ").append(PrintableText.of(value, SHOWN_VALUE));
            }
        }
        return shown.toString();
    }
}
