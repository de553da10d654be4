package dev.billingsdks.runtime.http.connection;

import dev.billingsdks.runtime.http.proxy.ProxyChallenge;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Identifiable;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is checked before each request, and that logs no head and no body, unlike HttpClient's own. Data that a
 * server sends on an idle connection would otherwise become the response to the next request, and one customer's page
 * another's.
 *
 * <p>The check looks at what has been received: in the session's buffer, in the socket, and in what TLS has decrypted. Over TLS,
 * bytes in the socket can also be a session ticket or a change of keys, so that they are decrypted, which costs no wait because
 * they are present. That a server has closed the connection shows by reading only, and reading a healthy connection means a wait of
 * a millisecond. This is done if a failure would not be retried, and otherwise at most once in {@link #WAIT_INTERVAL_NANOS} for each
 * connection.
 *
 * <p>Not thread-safe, except for {@link #close(CloseMode)}, which ends the other methods.
 */
final class CheckedConnection extends DefaultBHttpClientConnection
        implements ManagedHttpClientConnection, Identifiable {

    /** Bounds the time spent in waits to about two percent. */
    private static final long WAIT_INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final Timeout READ_TIMEOUT = Timeout.ofMilliseconds(1);

    private static final AtomicLong COUNTER = new AtomicLong();

    private final String id = "connection-" + COUNTER.incrementAndGet();
    private final ResponseHeadParser parser;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What TLS reads from, or the socket itself. */
    private @Nullable Socket rawSocket;

    private @Nullable InputStream rawInput;

    /** What TLS has decrypted is read from here; null without TLS. */
    private @Nullable InputStream decryptedInput;

    private boolean secure;

    /** The socket configuration's timeout, or 0 for none. */
    private Timeout configuredTimeout = Timeout.DISABLED;

    private Timeout socketTimeout = Timeout.DISABLED;
    private boolean tunnelRequested;
    private boolean kept;
    private boolean waited;
    private long lastWait;

    /** Creates a connection, which HttpClient does when it is about to resolve the host name and to connect. */
    static CheckedConnection create(Http1Config limits) {
        CheckedConnection connection = new CheckedConnection(limits, new ResponseHeadParser(limits));
        AttemptProgress.note(AttemptProgress.Phase.CONNECT, connection);
        return connection;
    }

    private CheckedConnection(Http1Config limits, ResponseHeadParser parser) {
        super(limits, null, null, null, null, null, null, parser.asFactory());
        this.parser = parser;
    }

    @Override
    public String getId() {
        return id;
    }

    /** Takes a socket that is not connected yet, so that closing this connection ends the attempt to connect; then it again. */
    @Override
    public void bind(Socket socket) throws IOException {
        super.bind(socket);
        rawSocket = socket;
        secure = false;
        decryptedInput = null;
        configuredTimeout = Timeout.ofMilliseconds(socket.getSoTimeout());
        socketTimeout = configuredTimeout;
        bound(socket);
        AttemptProgress.noteSocket(socket, this);
    }

    @Override
    public void bind(SSLSocket sslSocket, Socket socket) throws IOException {
        super.bind(sslSocket, socket);
        if (!(socket instanceof SSLSocket)) {
            // Else this is TLS to a server within TLS to a proxy, and what it reads from is bound already.
            rawSocket = socket;
        }
        secure = true;
        decryptedInput = sslSocket.getInputStream();
        bound(sslSocket);
        AttemptProgress.note(AttemptProgress.Phase.PREPARE, this);
    }

    private void bound(Socket socket) throws IOException {
        if (closed.get()) {
            close(CloseMode.IMMEDIATE);
            socket.close();
            throw new InterruptedIOException("the connection was closed while it was being opened");
        }
        rawInput = null;
    }

    @Override
    public @Nullable Socket getSocket() {
        SocketHolder holder = getSocketHolder();
        return holder == null ? null : holder.getSocket();
    }

    /** Notes that the pool keeps this connection for another request. */
    @Override
    public void passivate() {
        kept = true;
        super.setSocketTimeout(Timeout.ZERO_MILLISECONDS);
    }

    @Override
    public void activate() {
        socketTimeout = configuredTimeout;
        super.setSocketTimeout(socketTimeout);
        AttemptProgress.note(AttemptProgress.Phase.PREPARE, this);
    }

    /** Is called with the timeout of the connection's configuration, if any, and then with the request's; the shorter one holds. */
    @Override
    public void setSocketTimeout(Timeout timeout) {
        socketTimeout = Timeouts.shorter(socketTimeout, timeout);
        super.setSocketTimeout(socketTimeout);
    }

    /** Returns whether another request can follow; not if bytes follow the body, as a line break of some servers does. */
    @Override
    public boolean isConsistent() {
        return super.isConsistent() && parser.buffered() == 0;
    }

    /** Checks a connection that was idle for some seconds, for the pool. */
    @Override
    public boolean isStale() throws IOException {
        try {
            check(true);
            return false;
        } catch (UnusableConnectionException e) {
            return true;
        }
    }

    @Override
    public void sendRequestHeader(ClassicHttpRequest request) throws HttpException, IOException {
        check(AttemptProgress.isLastAttempt());
        boolean connect = Method.CONNECT.isSame(request.getMethod());
        tunnelRequested = connect;
        AttemptProgress.note(connect ? AttemptProgress.Phase.TUNNEL : AttemptProgress.Phase.SEND, this);
        String authorization = AttemptProgress.proxyAuthorization(connect);
        if (authorization != null) {
            request.setHeader(new BasicHeader(HttpHeaders.PROXY_AUTHORIZATION, authorization, true));
        }
        super.sendRequestHeader(request);
    }

    @Override
    public ClassicHttpResponse receiveResponseHeader() throws HttpException, IOException {
        AttemptProgress.noteSent();
        ClassicHttpResponse response = super.receiveResponseHeader();
        AttemptProgress.noteHead(response.getCode());
        return response;
    }

    /**
     * Leaves out the body of a proxy's own response, for which HttpClient would wait and which nothing reads. After a 407 HttpClient
     * may use the connection again, and has to read it, which it does without a limit of its own.
     */
    @Override
    public void receiveResponseEntity(ClassicHttpResponse response) throws HttpException, IOException {
        int status = response.getCode();
        if (status == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED && AttemptProgress.isRefusal(status)) {
            super.receiveResponseEntity(response);
            ProxyChallenge.readBody(response, super::setSocketTimeout);
            super.setSocketTimeout(socketTimeout);
        } else if (!tunnelRequested) {
            super.receiveResponseEntity(response);
        }
    }

    private void check(boolean thorough) throws IOException {
        if (parser.buffered() > 0) {
            throw unusable(UnusableConnectionException.Reason.UNSOLICITED_DATA);
        }
        boolean received = rawInput().available() > 0 || hasDecrypted();
        if (received && !secure) {
            throw unusable(UnusableConnectionException.Reason.UNSOLICITED_DATA);
        }
        if (!kept) {
            // Before the first response only this shows whether there is data.
            if (received && isDataAvailable(READ_TIMEOUT)) {
                throw unusable(UnusableConnectionException.Reason.UNSOLICITED_DATA);
            }
        } else if (received || thorough || isWaitDue()) {
            boolean ended = readAvailable();
            if (parser.buffered() > 0) {
                throw unusable(UnusableConnectionException.Reason.UNSOLICITED_DATA);
            }
            if (ended) {
                throw unusable(UnusableConnectionException.Reason.CLOSED);
            }
        }
    }

    /** Returns whether TLS holds bytes of a record whose beginning, such as the end of a long body, was read from it directly. */
    private boolean hasDecrypted() throws IOException {
        InputStream decrypted = decryptedInput;
        return decrypted != null && decrypted.available() > 0;
    }

    private boolean isWaitDue() {
        return !waited || System.nanoTime() - lastWait >= WAIT_INTERVAL_NANOS;
    }

    /** Reads into the session's buffer what there is, for a millisecond at most; returns whether the connection has ended. */
    private boolean readAvailable() throws IOException {
        boolean ended;
        try {
            ended = super.isStale();
        } catch (SSLException e) {
            ended = true;
        }
        waited = true;
        lastWait = System.nanoTime();
        return ended;
    }

    private UnusableConnectionException unusable(UnusableConnectionException.Reason reason) {
        return new UnusableConnectionException(reason, kept);
    }

    private InputStream rawInput() throws IOException {
        ensureOpen();
        InputStream input = rawInput;
        if (input == null) {
            input = rawSocket == null ? InputStream.nullInputStream() : rawSocket.getInputStream();
            rawInput = input;
        }
        return input;
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            super.close();
        }
    }

    @Override
    public void close(CloseMode mode) {
        if (closed.compareAndSet(false, true)) {
            super.close(mode);
        }
    }
}
