package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.SdkException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says why an attempt failed. What ended it from outside goes before what the socket then reported. */
final class Failures {

    private Failures() {}

    static SdkException explain(Exception failure, Call<?> call, Watchdog.Watch watch) {
        if (failure instanceof ApiException answered) {
            return answered;
        }
        Watchdog.Reason reason = watch.reason();
        if (reason == Watchdog.Reason.CLOSED) {
            return call.noAnswer("the client was closed meanwhile", null);
        }
        if (reason == Watchdog.Reason.INTERRUPTED || Thread.currentThread().isInterrupted()) {
            return call.interrupted("sending or reading", null);
        }
        if (reason == Watchdog.Reason.DEADLINE || call.deadline().isOver()) {
            return call.deadlineExceeded("sending or reading", null);
        }
        if (failure instanceof SdkException known) {
            return known;
        }
        Throwable cause = quotable(failure);
        return call.noAnswer("no whole answer: " + cause, cause);
    }

    /**
     * Returns the failure itself if its message is known to quote nothing that the server sent, else its name and place
     * alone: a malformed chunk's message, for one, holds the bytes that were not a chunk, which may be anybody's data.
     */
    private static Throwable quotable(Exception failure) {
        if (failure instanceof SocketException
                || failure instanceof SocketTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException
                || failure instanceof EOFException
                || failure instanceof ConnectionClosedException
                || failure instanceof NoHttpResponseException
                || failure instanceof TruncatedChunkException) {
            return failure;
        }
        IOException substitute = new IOException(failure.getClass().getName());
        substitute.setStackTrace(failure.getStackTrace());
        return substitute;
    }
}
