package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.http.response.PrintableText;
import dev.billingsdks.runtime.http.response.RequestId;
import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one line at debug for each attempt: never a query value, a body or a header that is not listed here. It is a listener
 * like those of users, but for the headers, which no other listener gets.
 */
final class AttemptLog implements CallObserver {

    static final GuardedListener LISTENER = new GuardedListener(AttemptLog::new);

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

    private final CallStart call;
    private @Nullable Headers headers;

    private AttemptLog(CallStart call) {
        this.call = call;
    }

    static boolean isEnabled() {
        return LOG.isDebugEnabled();
    }

    /** Takes the headers of the attempt that ends next. */
    void headers(Headers received) {
        headers = received;
    }

    @Override
    public void attemptEnded(AttemptEnd attempt) {
        LOG.debug(
                "{} {} {} {} attempt {} -> {} in {} ms",
                call.vendor(),
                call.operation(),
                call.method(),
                call.pathTemplate(),
                attempt.number(),
                outcome(attempt),
                attempt.time().toMillis());
        headers = null;
    }

    private String outcome(AttemptEnd attempt) {
        Class<? extends Throwable> error = attempt.errorClass();
        if (error != null && !ApiException.class.isAssignableFrom(error)) {
            return error.getSimpleName();
        }
        return attempt.statusCode() + (headers == null ? "" : describe(headers));
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
