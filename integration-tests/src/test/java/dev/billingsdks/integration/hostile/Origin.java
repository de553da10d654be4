package dev.billingsdks.integration.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A listening socket on the loopback address that records every connection and every request, and responds through a
 * handler.
 */
final class Origin implements AutoCloseable {

    /** For all servers, which accept some hundred thousand connections: a new thread costs as much as a small exchange. */
    private static final Executor THREADS = Executors.newCachedThreadPool(Origin::thread);

    private static final int BACKLOG = 200;

    private final TransportKind transport;
    private final Handler handler;
    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private volatile Handshake handshake;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Integer> clientPorts = ConcurrentHashMap.newKeySet();

    private Origin(TransportKind transport, Handler handler) {
        this.transport = transport;
        this.handshake = transport::serverSocket;
        this.handler = handler;
        try {
            this.listener = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an origin. */
    static Origin open(TransportKind transport, Handler handler) {
        Origin origin = new Origin(transport, handler);
        start(origin::accept);
        return origin;
    }

    /** Returns scheme, host and port. */
    String url() {
        return transport.scheme() + "://127.0.0.1:" + port();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Returns the number of connections that were opened, with and without a request. */
    int connections() {
        return connections.get();
    }

    /** Returns the number of open connections. */
    int openConnections() {
        return open.size();
    }

    /** Returns the requests so far, in the order of their arrival. */
    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Sets the handshake of all connections that are accepted from now on. */
    void setHandshake(Handshake newHandshake) {
        handshake = newHandshake;
    }

    /** Restores the handshake of the transport. */
    void clearFaults() {
        handshake = transport::serverSocket;
    }

    /** Closes all connections from this side, as a server does with connections that were idle too long. */
    void closeConnections() {
        for (Socket socket : open) {
            closeQuietly(socket);
        }
    }

    /** Returns the clients' ends of the connections that were opened so far. */
    ClientSockets clientSockets() {
        return new ClientSockets(listener.getLocalPort(), clientPorts);
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
                clientPorts.add(socket.getPort());
                start(() -> serve(socket, number));
            } catch (IOException e) {
                return; // Closed.
            }
        }
    }

    private void serve(Socket plain, int number) {
        try {
            plain.setTcpNoDelay(true);
            Socket socket = handshake.on(plain);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Wire wire = new Wire(plain, socket);
            for (String head = head(in); head != null; head = head(in)) {
                ReceivedRequest request = request(number, head, in);
                requests.add(request);
                handler.handle(request, wire);
            }
            forget(plain);
        } catch (IOException e) {
            // The client closed the connection, or the fault did. The row checks what the client makes of it.
            open.remove(plain);
        } finally {
            closeQuietly(plain);
            open.remove(plain);
        }
    }

    private static ReceivedRequest request(int number, String head, InputStream in) throws IOException {
        ReceivedRequest request = new ReceivedRequest(number, head, "");
        List<String> length = request.header("Content-Length");
        int bytes = length.isEmpty() ? 0 : Integer.parseInt(length.get(0));
        return new ReceivedRequest(number, head, new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
    }

    /** Returns the head of the next request, or null at the end of the connection. */
    static @Nullable String head(InputStream in) throws IOException {
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

    /**
     * Makes closing a connection whose other end is closed leave nothing behind. Otherwise the operating system lists it for
     * another minute, and {@link ClientSockets} reads tens of thousands of them.
     */
    static void forget(Socket closedByPeer) throws SocketException {
        closedByPeer.setSoLinger(true, 0);
    }

    static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a daemon thread of a server. */
    static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "hostile vendor");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs a task of a server in a daemon thread. */
    static void start(Runnable task) {
        THREADS.execute(task);
    }

    /** Handles an accepted connection before HTTP. */
    @FunctionalInterface
    interface Handshake {

        /** Returns the transport. */
        Socket on(Socket accepted) throws IOException;
    }

    /** Handles the requests of a connection. */
    @FunctionalInterface
    interface Handler {

        void handle(ReceivedRequest request, Wire wire) throws IOException;
    }
}
