package com.example.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.runtime.error.WebhookSignatureException;
import dev.billingsdks.runtime.webhook.WebhookVerifier;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server that verifies each request to {@code /webhooks} before anything reads its body. */
final class WebhookReceiver implements AutoCloseable {

    static final String PATH = "/webhooks";

    /** More than any event has. Anybody can send requests to this server, so none may fill its memory. */
    static final int LARGEST_BODY = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger(WebhookReceiver.class);
    private static final int THREADS = 8;

    private final WebhookVerifier verifier;
    private final EventLog events;
    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

    private WebhookReceiver(WebhookVerifier verifier, EventLog events, HttpServer server) {
        this.verifier = verifier;
        this.events = events;
        this.server = server;
    }

    /**
     * Starts a server, which the caller closes.
     *
     * @param port 0 for a free one
     */
    static WebhookReceiver start(int port, WebhookVerifier verifier, EventLog events) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        WebhookReceiver receiver = new WebhookReceiver(verifier, events, server);
        server.createContext(PATH, receiver::handle);
        server.setExecutor(receiver.executor);
        server.start();
        return receiver;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return 413;
        }
        try {
            verifier.verify(exchange.getRequestHeaders()::getFirst, body);
        } catch (WebhookSignatureException e) {
            log.warn("{}", e.getMessage()); // which check failed, without the secret and the body
            return 400;
        }
        try {
            // The id is a part of what was signed.
            events.process(exchange.getRequestHeaders().getFirst("webhook-id"), body);
            return 204;
        } catch (RuntimeException e) {
            log.error("an event was not processed; the vendor delivers it again", e);
            return 500;
        }
    }
}
