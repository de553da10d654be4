package dev.billingsdks.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** An HTTP proxy on a loopback socket that opens a tunnel for each CONNECT. */
final class TunnelProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final String established;
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong passedOn = new AtomicLong();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private TunnelProxy(String established) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        this.established = established;
    }

    static TunnelProxy start() {
        return start("HTTP/1.1 200 OK\r\n\r\n");
    }

    /** Starts a proxy that sends this when a tunnel is open. */
    static TunnelProxy start(String established) {
        try {
            TunnelProxy proxy = new TunnelProxy(established);
            daemon(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** Returns how often data came from a server, passed on or not. */
    long received() {
        return received.get();
    }

    /** Returns how often data from a server was passed on. */
    long passedOn() {
        return passedOn.get();
    }

    /** Returns whether nothing waits to be passed on from a server. */
    boolean isQuiet() {
        try {
            for (Socket socket : open) {
                if (!socket.isClosed() && socket.getInputStream().available() > 0) {
                    return false;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return received.get() == passedOn.get();
    }

    long openConnections() {
        return open.stream().filter(socket -> !socket.isClosed()).count();
    }

    /** Resets all connections, those to servers too. */
    void reset() {
        try {
            for (Socket socket : open) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open.add(client);
                daemon(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try {
            String target = connectTarget(client.getInputStream());
            int colon = target.lastIndexOf(':');
            Socket server = new Socket(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)));
            open.add(server);
            client.getOutputStream().write(established.getBytes(StandardCharsets.ISO_8859_1));
            daemon(() -> copy(server, client, received, passedOn));
            copy(client, server, new AtomicLong(), new AtomicLong());
        } catch (IOException e) {
            // One side has gone; what the client makes of it is the matter of the test.
            open.remove(client);
        }
    }

    private static String connectTarget(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no CONNECT");
            }
            head.append((char) octet);
        }
        return head.substring("CONNECT ".length(), head.indexOf(" HTTP/"));
    }

    private static void copy(Socket from, Socket to, AtomicLong received, AtomicLong passedOn) {
        try (from;
                to) {
            to.setTcpNoDelay(true);
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                received.incrementAndGet();
                try {
                    out.write(buffer, 0, read);
                } finally {
                    passedOn.incrementAndGet();
                }
            }
        } catch (IOException e) {
            // As above.
            to.getInetAddress();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "tunnel proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
