package consumer.scenario;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Responds in place of Metronome: two pages of customers, 404 for the alias "absent", and 429 for the alias "limited". */
public final class VendorStub implements AutoCloseable {

    private static final String FIRST_PAGE = """
            {"data": [{"id": "13117714-3f05-48e5-a6e9-a66093f13b4d", "name": "Ada"}], "next_page": "2"}""";

    private static final String SECOND_PAGE = """
            {"data": [{"id": "9b0c5a52-7f0e-4f43-9a68-3d6c2d2a1c11", "name": "Grace"}], "next_page": null}""";

    private static final String ERROR = """
            {"message": "refused"}""";

    private final HttpServer server;

    private VendorStub(HttpServer server) {
        this.server = server;
    }

    public static VendorStub start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/customers", VendorStub::respond);
        server.start();
        return new VendorStub(server);
    }

    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void respond(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (query.contains("ingest_alias=absent")) {
            send(exchange, 404, ERROR);
        } else if (query.contains("ingest_alias=limited")) {
            send(exchange, 429, ERROR);
        } else {
            send(exchange, 200, query.contains("next_page=2") ? SECOND_PAGE : FIRST_PAGE);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
