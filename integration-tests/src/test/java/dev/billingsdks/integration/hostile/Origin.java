package dev.billingsdks.integration.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A listening socket on the loopback address that records every connection and every request, and answers by a handler. */
final class Origin implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final Scheme scheme;
    private final Handler handler;
    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Origin(Scheme scheme, Handler handler) {
        this.scheme = scheme;
        this.handler = handler;
        try {
            this.listener = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an origin. */
    static Origin open(Scheme scheme, Handler handler) {
        Origin origin = new Origin(scheme, handler);
        start(origin::accept);
        return origin;
    }

    /** Returns scheme, host and port. */
    String url() {
        return scheme.text() + "://127.0.0.1:" + port();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Returns how many connections were opened, whether or not a request came by them. */
    int connections() {
        return connections.get();
    }

    /** Returns how many connections are open. */
    int openConnections() {
        return open.size();
    }

    /** Returns the requests so far, in the order of their arrival. */
    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Closes all connections from this side, as a server does with those that were idle too long. */
    void closeConnections() {
        for (Socket socket : open) {
            closeQuietly(socket);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        closeConnections();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                int number = connections.incrementAndGet();
                open.add(socket);
                start(() -> serve(socket, number));
            } catch (IOException e) {
                return; // Closed.
            }
        }
    }

    private void serve(Socket plain, int number) {
        try {
            plain.setTcpNoDelay(true);
            Socket socket = scheme == Scheme.HTTPS ? encrypted(plain) : plain;
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Wire wire = new Wire(plain, socket);
            for (String head = head(in); head != null; head = head(in)) {
                RecordedRequest request = request(number, head, in);
                requests.add(request);
                handler.handle(request, wire);
            }
        } catch (IOException e) {
            // The client hung up, or the fault was to do so. What the client makes of it is the row's matter.
            open.remove(plain);
        } finally {
            closeQuietly(plain);
            open.remove(plain);
        }
    }

    private static Socket encrypted(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) TestCertificate.sockets()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    private static RecordedRequest request(int number, String head, InputStream in) throws IOException {
        RecordedRequest request = new RecordedRequest(number, head, "");
        List<String> length = request.header("Content-Length");
        int bytes = length.isEmpty() ? 0 : Integer.parseInt(length.get(0));
        return new RecordedRequest(number, head, new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
    }

    private static @Nullable String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int octet = in.read();
            if (octet < 0) {
                return null;
            }
            head.append((char) octet);
        }
        head.setLength(head.length() - 4);
        return head.toString();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "hostile vendor");
        thread.setDaemon(true);
        thread.start();
    }

    /** How the origin is spoken to. */
    enum Scheme {
        HTTP,
        HTTPS;

        /** Returns the scheme as URLs have it. */
        String text() {
            return this == HTTP ? "http" : "https";
        }
    }

    /** What answers. */
    @FunctionalInterface
    interface Handler {

        void handle(RecordedRequest request, Wire wire) throws IOException;
    }
}
