package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The server's end of a connection, on which a fault can do what no HTTP server does. Used by one thread. */
final class Wire {

    private final Socket plain;
    private final Socket socket;

    /**
     * Creates a wire.
     *
     * @param plain what the bytes go through
     * @param socket what encrypts them before that, or the same
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

    /** Sends one byte after the other, with a pause after each; ends when the client hangs up. */
    void drip(byte[] bytes, Duration pause) throws IOException {
        for (byte octet : bytes) {
            send(new byte[] {octet});
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Sends nothing more and waits until the client has hung up. */
    void stall() throws IOException {
        InputStream in = socket.getInputStream();
        while (in.read() >= 0) {
            // Whatever comes is not answered.
        }
        throw new IOException("the client hung up");
    }

    /** Waits for the first byte of another request, and breaks the connection off. */
    void resetOnNextRequest() throws IOException {
        if (socket.getInputStream().read() >= 0) {
            reset();
        }
        throw new IOException("the connection is over");
    }

    /** Ends the connection in an orderly way. */
    void close() throws IOException {
        socket.close();
        plain.close();
    }

    /** Breaks the connection off; the client may lose even what was sent before. */
    void reset() throws IOException {
        plain.setSoLinger(true, 0);
        plain.close();
    }
}
