package dev.billingsdks.integration.latency;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.integration.vendor.JsonObject;
import dev.billingsdks.integration.vendor.TestVendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A vendor whose every answer takes the same time, however many are asked for at once. */
final class SlowVendor implements AutoCloseable {

    private static final int CUSTOMERS_PER_PAGE = 10;

    private final TestVendor vendor;
    private final Duration latency;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<@Nullable String, byte[]> answers = new HashMap<>();

    private SlowVendor(TestVendor vendor, int pages, Duration latency) throws IOException {
        this.vendor = vendor;
        this.latency = latency;
        List<List<Integer>> customers = customers(pages);
        List<@Nullable String> positions = new ArrayList<>(vendor.positions(customers));
        positions.add(null);
        for (int page = 0; page < pages; page++) {
            JsonObject answer = vendor.page(customers.get(page), positions.get(page + 1));
            if (vendor.totalProperty() != null) {
                answer = answer.json(vendor.totalProperty(), Integer.toString(pages * CUSTOMERS_PER_PAGE));
            }
            answers.put(positions.get(page), answer.toString().getBytes(StandardCharsets.UTF_8));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    static SlowVendor start(TestVendor vendor, int pages, Duration latency) {
        try {
            return new SlowVendor(vendor, pages, latency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String baseUrl() {
        String path = vendor.url(null).split("\\?", 2)[0];
        return "http://127.0.0.1:" + server.getAddress().getPort()
                + path.substring(0, path.length() - vendor.pathTemplate().length());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static List<List<Integer>> customers(int pages) {
        return IntStream.range(0, pages)
                .mapToObj(page -> IntStream.rangeClosed(1, CUSTOMERS_PER_PAGE)
                        .mapToObj(customer -> page * CUSTOMERS_PER_PAGE + customer)
                        .toList())
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(latency.toNanos());
        byte[] answer = answers.get(position(exchange.getRequestURI().getRawQuery()));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer == null ? 404 : 200, answer == null ? -1 : answer.length);
        if (answer != null) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private @Nullable String position(@Nullable String query) {
        for (String parameter : String.valueOf(query).split("&")) {
            if (parameter.startsWith(vendor.positionParameter() + "=")) {
                return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
            }
        }
        return null;
    }
}
