package dev.billingsdks.runtime.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * A vendor on a loopback socket that responds by a script, byte for byte, and records what it was sent. The script's last
 * reply is given again and again.
 */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket listener;
    private final String scheme;
    private final LinkedBlockingDeque<Reply> script = new LinkedBlockingDeque<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    private volatile Reply greeting = (socket, out) -> {};

    private ScriptedServer(ServerSocket listener, String scheme) {
        this.listener = listener;
        this.scheme = scheme;
        Thread acceptor = new Thread(this::accept, "scripted server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    static ScriptedServer replying(Reply... replies) {
        return replying(ServerSocketFactory.getDefault(), "http", replies);
    }

    static ScriptedServer replying(ServerSocketFactory sockets, String scheme, Reply... replies) {
        try {
            ServerSocket listener = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            ScriptedServer server = new ScriptedServer(listener, scheme);
            server.script.addAll(List.of(replies));
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ScriptedServer replyingOverTls(Reply... replies) {
        return replying(TestTls.context().getServerSocketFactory(), "https", replies);
    }

    /** Sets what happens on each connection before a request is read. */
    ScriptedServer onAccept(Reply newGreeting) {
        greeting = newGreeting;
        return this;
    }

    /** Returns how many connections are not closed on this side. */
    long openConnections() {
        return open.stream().filter(socket -> !socket.isClosed()).count();
    }

    void then(Reply... replies) {
        script.clear();
        script.addAll(List.of(replies));
    }

    String url() {
        return scheme + "://127.0.0.1:" + listener.getLocalPort();
    }

    List<RecordedRequest> requests() {
        return requests;
    }

    /** Returns the request targets, in order. */
    List<String> targets() {
        return requests.stream().map(RecordedRequest::target).toList();
    }

    RecordedRequest onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("expected one request, but got " + targets());
        }
        return requests.get(0);
    }

    int connections() {
        return connections.get();
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
                Socket socket = listener.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread worker = new Thread(() -> serve(socket), "scripted server connection");
                worker.setDaemon(true);
                worker.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            // So that what was written has left when the script goes on.
            socket.setTcpNoDelay(true);
            greeting.write(socket, socket.getOutputStream());
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (RecordedRequest request = read(in); request != null; request = read(in)) {
                requests.add(request);
                nextReply().write(socket, socket.getOutputStream());
            }
        } catch (IOException e) {
            // The client hung up, or the script says so: what the client makes of it is the test's matter.
            open.remove(socket);
        }
    }

    private synchronized Reply nextReply() {
        Reply reply = script.pollFirst();
        if (reply == null) {
            throw new AssertionError("the script has no reply");
        }
        if (script.isEmpty()) {
            script.add(reply);
        }
        return reply;
    }

    private static RecordedRequest read(InputStream in) throws IOException {
        String line = line(in);
        if (line == null) {
            return null;
        }
        List<String> headers = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
            headers.add(header);
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.equalsIgnoreCase("Transfer-Encoding: chunked");
        }
        String body = new String(chunked ? chunks(in) : in.readNBytes(length), StandardCharsets.UTF_8);
        String[] parts = line.split(" ");
        return new RecordedRequest(parts[0], parts[1], List.copyOf(headers), body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                return null;
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    /** What the server does once it has read a request; an IOException hangs up. */
    interface Reply {
        void write(Socket socket, OutputStream out) throws IOException;
    }
}
