package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.net.Socket;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The transport of HTTP: TLS, used by applications, or plain http, used by services on the same host. */
enum TransportKind {
    TLS("TLS", true),
    TLS_1_2("TLS 1.2", true),

    /** Through a tunnel that a proxy opens for a CONNECT request. */
    TLS_THROUGH_PROXY("TLS through a proxy", true),

    PLAIN_HTTP("plain http", false);

    /** For rows about bytes and connections: TLS first, plain http second. */
    static final Set<TransportKind> BOTH = Collections.unmodifiableSet(EnumSet.of(TLS, PLAIN_HTTP));

    /** For rows about the content of a response, which does not depend on the transport. */
    static final Set<TransportKind> CONTENT = LongRun.ON ? BOTH : Collections.unmodifiableSet(EnumSet.of(PLAIN_HTTP));

    /** For rows about TLS only. */
    static final Set<TransportKind> ENCRYPTED = Collections.unmodifiableSet(EnumSet.of(TLS));

    /** For rows about faults that TLS could hide. */
    static final Set<TransportKind> EVERY = Collections.unmodifiableSet(EnumSet.allOf(TransportKind.class));

    private final String text;
    private final boolean encrypted;

    TransportKind(String text, boolean encrypted) {
        this.text = text;
        this.encrypted = encrypted;
    }

    /** Returns the scheme of URLs. */
    String scheme() {
        return encrypted ? "https" : "http";
    }

    boolean isEncrypted() {
        return encrypted;
    }

    /** Returns the server's end of an accepted connection, before the handshake. */
    Socket serverSocket(Socket accepted) throws IOException {
        if (!encrypted) {
            return accepted;
        }
        SSLSocket socket = serverSocket(accepted, TestCertificate.sockets());
        if (this == TLS_1_2) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        }
        return socket;
    }

    /** Returns the server's end of a TLS connection, before the handshake. */
    static SSLSocket serverSocket(Socket accepted, SSLSocketFactory sockets) throws IOException {
        SSLSocket socket = (SSLSocket)
                sockets.createSocket(accepted, accepted.getInetAddress().getHostAddress(), accepted.getPort(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    @Override
    public String toString() {
        return text;
    }
}
