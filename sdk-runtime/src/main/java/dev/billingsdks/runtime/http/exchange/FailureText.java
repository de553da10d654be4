package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.http.connection.AttemptProgress;
import dev.billingsdks.runtime.http.connection.UnusableConnectionException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.NotImplementedException;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.UnsupportedHttpVersionException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of HttpClient or the JDK means, in words of the SDK's: the messages of some quote what the server sent, which may
 * be anybody's data.
 */
final class FailureText {

    private static final int LONGEST_CHAIN = 8;

    private static final String RESET = "the connection was reset or closed";

    /** From the special to the general. */
    private static final Map<Class<? extends Throwable>, String> WORDS = words();

    private FailureText() {}

    /** Returns what happened. */
    static String of(Throwable failure) {
        for (Throwable any : chain(failure)) {
            if (any instanceof UnusableConnectionException unusable) {
                return unusable.reason().toString();
            }
            if (any instanceof SSLHandshakeException && has(any, GeneralSecurityException.class)) {
                return "the certificate of the server is not trusted";
            }
            if (any instanceof SSLException && has(any, SocketException.class)) {
                return RESET;
            }
            for (Map.Entry<Class<? extends Throwable>, String> entry : WORDS.entrySet()) {
                if (entry.getKey().isInstance(any)) {
                    return entry.getValue();
                }
            }
        }
        return "input or output failed";
    }

    /** Returns the names of the classes of a failure and its causes. */
    static String classes(Throwable failure) {
        List<String> names = new ArrayList<>();
        for (Throwable any : chain(failure)) {
            names.add(any.getClass().getName());
        }
        return String.join(" caused by ", names);
    }

    /** Returns what the user can do, or null if that depends on the vendor. */
    static @Nullable String advice(Throwable failure, AttemptProgress.Phase phase) {
        boolean duringHandshake = phase == AttemptProgress.Phase.HANDSHAKE && has(failure, SSLException.class);
        boolean rejected = has(failure, SSLHandshakeException.class) || has(failure, SSLPeerUnverifiedException.class);
        if (rejected || (duringHandshake && !has(failure, SocketException.class))) {
            return "check the trusted certificate authorities (sslContext), and whether a proxy intercepts TLS";
        }
        return switch (phase) {
            case LEASE ->
                has(failure, ConnectionRequestTimeoutException.class)
                        ? "allow more connections (connectionManager), or close responses that are read as streams"
                        : null;
            case CONNECT, TUNNEL -> "check the base URL, the network and whether a proxy is required";
            default -> null;
        };
    }

    /** Returns the failure itself if its message is known to quote nothing that the server sent, else one in words of the SDK's. */
    static Throwable quotable(Throwable failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            // Its message lists the names in the server's certificate.
            return withTrace(new SSLPeerUnverifiedException(of(failure)), failure);
        }
        if (failure instanceof SocketException
                || failure instanceof SocketTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException
                || failure instanceof EOFException
                || failure instanceof ConnectionClosedException
                || failure instanceof NoHttpResponseException
                || failure instanceof TruncatedChunkException
                || failure instanceof UnusableConnectionException) {
            return failure;
        }
        return withTrace(new IOException(of(failure) + ": " + classes(failure)), failure);
    }

    private static Throwable withTrace(Throwable substitute, Throwable failure) {
        substitute.setStackTrace(failure.getStackTrace());
        return substitute;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return chain(failure).stream().anyMatch(type::isInstance);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable any = failure; any != null && chain.size() < LONGEST_CHAIN; any = any.getCause()) {
            chain.add(any);
        }
        return chain;
    }

    private static Map<Class<? extends Throwable>, String> words() {
        Map<Class<? extends Throwable>, String> words = new LinkedHashMap<>();
        words.put(NoHttpResponseException.class, "the server closed the connection without a response");
        words.put(TruncatedChunkException.class, "the connection ended within the response body");
        words.put(MalformedChunkCodingException.class, "the chunks of the response body are malformed");
        words.put(ConnectionClosedException.class, "the connection ended within the response");
        words.put(MessageConstraintException.class, "the response head has too many fields or too long a line");
        words.put(UnsupportedHttpVersionException.class, "the response has an HTTP version that is not supported");
        words.put(NotImplementedException.class, "the response has a transfer encoding that is not supported");
        words.put(ParseException.class, "the status line or a header field of the response is malformed");
        words.put(ProtocolException.class, "the response violates HTTP");
        words.put(ZipException.class, "the gzip coding of the response body is malformed");
        words.put(EOFException.class, "the response body ended early");
        words.put(UnknownHostException.class, "the host name cannot be resolved");
        words.put(ConnectionRequestTimeoutException.class, "no connection of the pool became free in time");
        words.put(ConnectTimeoutException.class, "not connected in time");
        words.put(NoRouteToHostException.class, "the host cannot be reached");
        words.put(ConnectException.class, "the connection was refused");
        words.put(SSLPeerUnverifiedException.class, "the certificate of the server is for another host");
        words.put(SSLHandshakeException.class, "the server or the client rejected the handshake");
        words.put(SSLException.class, "TLS failed");
        words.put(SocketTimeoutException.class, "timed out");
        words.put(SocketException.class, RESET);
        return words;
    }
}
