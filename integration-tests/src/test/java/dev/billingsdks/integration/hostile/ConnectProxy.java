package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy on the loopback address that opens a tunnel for each CONNECT request, or rejects it. */
final class ConnectProxy implements AutoCloseable {

    private static final int BACKLOG = 200;
    private static final String OPENED = "HTTP/1.1 200 Connection established\r\n\r\n";

    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Integer> clientPorts = ConcurrentHashMap.newKeySet();
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private volatile String responseHead = OPENED;

    private ConnectProxy() {
        try {
            listener = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a proxy that opens every tunnel. */
    static ConnectProxy start() {
        ConnectProxy proxy = new ConnectProxy();
        Origin.start(proxy::accept);
        return proxy;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** Rejects all tunnels from now on. */
    void refuse(RawResponse response) {
        responseHead = new String(response.bytes(), StandardCharsets.ISO_8859_1);
    }

    /** Opens all tunnels from now on. */
    void clearFaults() {
        responseHead = OPENED;
    }

    /** Returns the requests for tunnels so far. */
    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Closes all tunnels. */
    void closeTunnels() {
        open.forEach(Origin::closeQuietly);
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
        closeTunnels();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open.add(client);
                clientPorts.add(client.getPort());
                Origin.start(() -> serve(client));
            } catch (IOException e) {
                return; // Closed.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            for (String head = Origin.head(client.getInputStream());
                    head != null;
                    head = Origin.head(client.getInputStream())) {
                ReceivedRequest request = new ReceivedRequest(requests.size() + 1, head, "");
                requests.add(request);
                String current = responseHead;
                client.getOutputStream().write(current.getBytes(StandardCharsets.ISO_8859_1));
                if (current.equals(OPENED)) {
                    tunnel(client, request.target());
                    return;
                }
            }
        } catch (IOException e) {
            // One of the two ends closed the connection; the other end is closed too.
            open.remove(client);
        } finally {
            open.remove(client);
        }
    }

    private void tunnel(Socket client, String authority) throws IOException {
        String[] hostAndPort = authority.split(":", 2);
        try (Socket server = new Socket(hostAndPort[0], Integer.parseInt(hostAndPort[1]))) {
            server.setTcpNoDelay(true);
            open.add(server);
            Origin.start(() -> {
                copy(client, server);
                open.remove(server);
            });
            copy(server, client);
        }
    }

    /** Copies until one end is closed, and then closes both, as a proxy does. */
    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            Origin.forget(from);
        } catch (IOException e) {
            // The other direction was closed; there is nothing more to copy.
            Origin.closeQuietly(from);
        }
    }
}
