package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** The server's end of a connection, on which a fault can do what no HTTP server does. Used by one thread. */
final class Wire {

    private final Socket plain;
    private final Socket socket;

    /**
     * Creates a wire.
     *
     * @param plain the socket of the bytes on the network
     * @param socket the socket that encrypts them, or the same
     */
    Wire(Socket plain, Socket socket) {
        this.plain = plain;
        this.socket = socket;
    }

    /** Sends bytes at once. */
    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Sends text in ISO 8859-1, so that a character is a byte. */
    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends one byte after the other, with a pause after each; ends when the client closes the connection. */
    void drip(byte[] bytes, Duration pause) throws IOException {
        for (byte octet : bytes) {
            send(new byte[] {octet});
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Sends nothing more and waits until the client has closed the connection. */
    void stall() throws IOException {
        InputStream in = socket.getInputStream();
        while (in.read() >= 0) {
            // Received bytes are ignored.
        }
        throw new IOException("the client closed the connection");
    }

    /** Waits for the first byte of another request, and resets the connection. */
    void resetOnNextRequest() throws IOException {
        if (socket.getInputStream().read() >= 0) {
            reset();
        }
        throw new IOException("the connection is over");
    }

    /** Closes the connection in an orderly way. */
    void close() throws IOException {
        socket.close();
        plain.close();
    }

    /** Ends the connection as if the process had ended: over TLS, no message says that the data is complete. */
    void cut() throws IOException {
        plain.close();
    }

    /** Sends over TLS that no more data follows, without closing the connection. */
    void endOfTls() throws IOException {
        tls().shutdownOutput();
    }

    /** Sends a fatal alert over TLS, and ends the connection. */
    void alert() throws IOException {
        try {
            // The client has not sent that no more data follows, which is fatal here.
            tls().shutdownInput();
        } catch (SSLException e) {
            plain.close();
            return;
        }
        throw new AssertionError("no alert was sent");
    }

    /** Changes the keys of TLS 1.3, which sends a message that is not data. */
    void changeKeys() throws IOException {
        tls().startHandshake();
    }

    /** Sends bytes past the encryption. */
    void sendPlain(String text) throws IOException {
        plain.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        plain.getOutputStream().flush();
    }

    private SSLSocket tls() {
        return (SSLSocket) socket;
    }

    /** Resets the connection; the client may lose even what was sent before. */
    void reset() throws IOException {
        plain.setSoLinger(true, 0);
        plain.close();
    }
}
