package dev.billingsdks.runtime.http.connection;

import dev.billingsdks.runtime.http.lifecycle.StepLimit;
import dev.billingsdks.runtime.http.lifecycle.Watchdog;
import dev.billingsdks.runtime.http.proxy.ProxyRefusalException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.HttpRoute;
import org.jspecify.annotations.Nullable;

/**
 * How far an attempt has come, for its error. HttpClient tells a connection nothing about the attempt that uses it, so that the
 * two meet through the thread: set while HttpClient has the request, and never longer.
 */
public final class AttemptProgress {

    private static final ThreadLocal<@Nullable AttemptProgress> CURRENT = new ThreadLocal<>();

    private final boolean last;
    private final Watchdog.Watch watch;
    private final @Nullable Duration connectLimit;
    private final long startNanos = System.nanoTime();
    private Phase phase = Phase.LEASE;
    private @Nullable CheckedConnection connection;
    private @Nullable String proxy;
    private @Nullable String proxyAuthorization;
    private boolean tunnelled;
    private @Nullable HttpRoute route;
    private @Nullable StepLimit connecting;

    /**
     * Starts an attempt.
     *
     * @param last whether a failure after the request was sent ends the call
     * @param connectLimit how long connecting to one address takes at most, or null if HttpClient keeps to it
     */
    public AttemptProgress(boolean last, Watchdog.Watch watch, @Nullable Duration connectLimit) {
        this.last = last;
        this.watch = watch;
        this.connectLimit = connectLimit;
    }

    public Phase phase() {
        return phase;
    }

    public long elapsedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
    }

    /** Returns whether the SDK's own connection is used; any other has none of its guards. */
    boolean hasOwnConnection() {
        return connection != null;
    }

    /**
     * Notes the proxy of the attempt.
     *
     * @param host with its port
     * @param tunnel whether the proxy sees nothing but the address of the server
     * @param authorization what it is sent as Proxy-Authorization, or null
     */
    void through(String host, boolean tunnel, @Nullable String authorization) {
        proxy = host;
        tunnelled = tunnel;
        proxyAuthorization = authorization;
    }

    /** Returns host and port of the proxy, or null if there is none. */
    @Nullable
    String proxy() {
        return proxy;
    }

    /** Returns the failure that a response is if it comes from the proxy itself, or null if it comes from the server. */
    @Nullable
    ProxyRefusalException refusal(int status) {
        // Without a tunnel, the responses of proxy and server look the same but for this status.
        boolean refused = phase == Phase.TUNNEL || (status == 407 && !tunnelled);
        return proxy != null && refused ? new ProxyRefusalException(proxy, status, proxyAuthorization != null) : null;
    }

    /** Returns whether a response to the thread's attempt comes from its proxy and refuses the request. */
    static boolean isRefusal(int status) {
        AttemptProgress current = CURRENT.get();
        return current != null && current.refusal(status) != null;
    }

    /** Returns the header that a request needs for the thread's proxy, or null; a server never gets it through a tunnel. */
    static @Nullable String proxyAuthorization(boolean connect) {
        AttemptProgress current = CURRENT.get();
        return current != null && current.tunnelled == connect ? current.proxyAuthorization : null;
    }

    /** Returns how long connecting took at most, if that is why it failed, else null. */
    public @Nullable Duration exceededConnectLimit() {
        return connecting != null && connecting.isExpired() ? connectLimit : null;
    }

    void at(Phase newPhase) {
        phase = newPhase;
    }

    /** Notes the route of the request. */
    void via(HttpRoute newRoute) {
        route = newRoute;
    }

    /** Returns what the attempt does, with server and proxy as far as they matter for it. */
    public String activity() {
        HttpRoute known = route;
        StringBuilder activity = new StringBuilder(phase.text);
        if (known != null && phase.namesServer) {
            activity.append(' ').append(known.getTargetHost().toHostString());
        }
        if (known != null && known.getProxyHost() != null) {
            activity.append(" through the proxy ").append(known.getProxyHost().toHostString());
        }
        return activity.toString();
    }

    /** Runs a step of this attempt. */
    <T> T during(Step<T> step) throws IOException {
        AttemptProgress outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return step.run();
        } finally {
            watch.limit(null);
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    static @Nullable AttemptProgress current() {
        return CURRENT.get();
    }

    static boolean isLastAttempt() {
        AttemptProgress current = CURRENT.get();
        return current == null || current.last;
    }

    /** Notes the phase of the thread's attempt, and the connection that it uses. */
    static void note(Phase newPhase, CheckedConnection connection) {
        AttemptProgress current = CURRENT.get();
        if (current != null) {
            current.phase = newPhase;
            current.connection = connection;
        }
    }

    /** Notes that a socket is about to be connected, or is. */
    static void noteSocket(Socket socket, CheckedConnection connection) {
        AttemptProgress current = CURRENT.get();
        if (current == null) {
            return;
        }
        boolean connected = socket.isConnected();
        note(connected ? Phase.HANDSHAKE : Phase.CONNECT, connection);
        if (current.connectLimit != null) {
            current.connecting = connected ? null : new StepLimit(socket, current.connectLimit);
            current.watch.limit(current.connecting);
        }
    }

    /** Notes that a request was sent, to the server or, to open a tunnel, to the proxy. */
    static void noteSent() {
        AttemptProgress current = CURRENT.get();
        if (current != null && current.phase != Phase.TUNNEL) {
            current.phase = Phase.WAIT;
        }
    }

    /** Notes that a response head was received. */
    static void noteHead(int status) {
        AttemptProgress current = CURRENT.get();
        if (current == null) {
            return;
        }
        if (current.phase == Phase.TUNNEL) {
            current.phase = status == 200 ? Phase.HANDSHAKE : Phase.TUNNEL;
        } else if (status >= 200) {
            current.phase = Phase.PROCESS;
        }
    }

    /** Part of an attempt. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** What an attempt does, in this order. */
    public enum Phase {
        LEASE("waiting for a connection of the pool", false),
        CONNECT("connecting to", true),
        TUNNEL("opening a tunnel to", true),
        HANDSHAKE("TLS handshake with", true),
        PREPARE("preparing the request", false),
        SEND("sending the request", false),
        WAIT("waiting for the response", false),
        PROCESS("processing the response head", false),
        READ("reading the response", false);

        private final String text;
        private final boolean namesServer;

        Phase(String text, boolean namesServer) {
            this.text = text;
            this.namesServer = namesServer;
        }
    }
}
