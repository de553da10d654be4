package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.connection.AttemptProgress;
import dev.billingsdks.runtime.http.connection.ForeignConnectionException;
import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import dev.billingsdks.runtime.http.lifecycle.Watchdog;
import dev.billingsdks.runtime.http.proxy.ProxyRefusalException;
import java.time.Duration;

/** Classifies the failure of an attempt. What ended the attempt from outside takes precedence over what the socket then reported. */
final class FailureClassifier {

    private FailureClassifier() {}

    static SdkException classify(Throwable failure, Call<?> call, Watchdog.Watch watch, AttemptProgress progress) {
        if (failure instanceof ApiException refusal) {
            return refusal;
        }
        Watchdog.Reason reason = watch.reason();
        if (reason == Watchdog.Reason.CLOSED) {
            return call.closed(null);
        }
        if (reason == Watchdog.Reason.INTERRUPTED || Thread.currentThread().isInterrupted()) {
            return call.interrupted(progress.activity(), cause(failure));
        }
        if (failure instanceof ProxyRefusalException refusal) {
            // A response of the proxy like that of a vendor above, whose body may have taken the time that was left.
            return call.noResponse(String.valueOf(refusal.getMessage()), refusal);
        }
        if (reason == Watchdog.Reason.DEADLINE || call.deadline().isOver()) {
            return call.deadlineExceeded(progress.activity(), null);
        }
        if (UserCodeException.isInterrupted(failure)) {
            return call.interrupted(progress.activity(), cause(failure));
        }
        if (failure instanceof SdkException known) {
            return known;
        }
        if (failure instanceof ForeignConnectionException) {
            return new RequestNotSentException(
                    String.valueOf(failure.getMessage()), null, call.vendor(), call.operationName());
        }
        return call.noResponse(problem(failure, progress), cause(failure));
    }

    /** Returns phase, time, what happened in the SDK's words, the classes of the causes, and what to do. */
    private static String problem(Throwable failure, AttemptProgress progress) {
        StringBuilder problem = new StringBuilder(progress.activity())
                .append(" failed after ")
                .append(progress.elapsedMillis())
                .append(" ms: ");
        Throwable users = UserCodeException.causeOf(failure);
        Duration limit = progress.exceededConnectLimit();
        if (users != null) {
            // A class that is missing, for one, is HttpClient's fault and not that of the user's code.
            String who = UserCodeException.isThrownByUser(users) ? "code of the application" : "HttpClient";
            return problem.append(who)
                    .append(" failed: ")
                    .append(FailureText.classes(users))
                    .toString();
        }
        if (limit != null) {
            problem.append("not connected within the connectTimeout of ").append(limit);
        } else {
            problem.append(FailureText.of(failure));
        }
        problem.append(": ").append(FailureText.classes(failure));
        String advice = FailureText.advice(failure, progress.phase());
        return advice == null
                ? problem.toString()
                : problem.append("; ").append(advice).toString();
    }

    private static Throwable cause(Throwable failure) {
        Throwable users = UserCodeException.causeOf(failure);
        return users == null ? FailureText.quotable(failure) : users;
    }
}
