package dev.billingsdks.update;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A server on this machine with documents, in place of the vendors' servers. */
final class DocumentServer implements AutoCloseable {
    private final HttpServer server;

    private DocumentServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server with a text for each path. */
    static DocumentServer start(Map<String, String> documents) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String document = documents.get(exchange.getRequestURI().getPath());
            byte[] body = (document == null ? "" : document).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(document == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return new DocumentServer(server);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
