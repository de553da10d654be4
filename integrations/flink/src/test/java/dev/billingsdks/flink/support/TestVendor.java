package dev.billingsdks.flink.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.SecretReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Vendors that list customers of many accounts, each under a path of its own and with a token of its own. The customers of an account depend
 * on its id alone.
 */
public final class TestVendor implements AutoCloseable {

    /** The kind of references to secrets of this vendor; the secret of an account contains the canary. */
    public static final String SECRET_KIND = "test";

    /** What must not appear anywhere. */
    public static final String CANARY = "canary-5f1d7c";

    static {
        // The JDK's server would delay each response by 40 ms otherwise.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final int pageSize;
    private final long latencyMillis;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<String, ConcurrentLinkedQueue<Long>> arrivals = new ConcurrentHashMap<>();
    private final Map<String, Predicate<Request>> behaviours = new ConcurrentHashMap<>();
    private final Set<String> pages = ConcurrentHashMap.newKeySet();
    private volatile IntSupplier mostPages = () -> Integer.MAX_VALUE;
    private volatile int faultEvery = Integer.MAX_VALUE;
    private volatile int customers;

    /** Starts a vendor whose accounts have a number of customers each. */
    public TestVendor(int customers, int pageSize, long latencyMillis) {
        this.customers = customers;
        this.pageSize = pageSize;
        this.latencyMillis = latencyMillis;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::receive);
        server.start();
    }

    /** A request to an account. */
    public record Request(
            TestVendor vendor, HttpExchange exchange, VendorKind kind, String account, Map<String, String> query) {

        /** Returns whether the request names no position. */
        public boolean isFirstPage() {
            return !query.containsKey("next_page")
                    && !query.containsKey("page")
                    && !query.containsKey("starting_after");
        }

        /** Sends a response without customers, and returns true. */
        public boolean respond(int status) {
            return respond(status, "{\"message\": \"no\"}");
        }

        /** Sends a response, and returns true. */
        public boolean respond(int status, String json) {
            vendor.send(exchange, status, json);
            return true;
        }
    }

    /** Lets one request of a number get a 503, a 429, a reset or a stall, in turn. */
    public void failOneRequestIn(int number) {
        faultEvery = number;
    }

    /** Serves no more different pages than this number, which may grow. Requests beyond it are left without a response. */
    public void serveAtMost(IntSupplier pages) {
        mostPages = pages;
    }

    /** Sets what happens to requests of an account; false lets the vendor list its customers. */
    public void behave(String account, Predicate<Request> behaviour) {
        behaviours.put(account, behaviour);
    }

    /** Returns an account of this vendor. */
    public Account account(VendorKind kind, String id) {
        return Account.builder(id)
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/" + kind + "/" + id)
                .secret(SecretReference.of(SECRET_KIND, id))
                .build();
    }

    /** Returns accounts of this vendor. */
    public List<Account> accounts(VendorKind kind, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> account(kind, kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + i))
                .toList();
    }

    /** Returns the secret of a reference, for a resolver. */
    public static String secret(SecretReference reference) {
        return CANARY + "-" + reference.name();
    }

    /** Returns account and id of all customers of the given accounts, sorted. */
    public List<String> expected(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account ->
                        IntStream.range(0, customers).mapToObj(i -> account.id() + "/" + id(account.id(), i)))
                .sorted()
                .toList();
    }

    /** Returns how many requests were received. */
    public int requests() {
        return requests.get();
    }

    /** Returns the times of an account's requests in nanoseconds, in order. */
    public List<Long> arrivals(String account) {
        return List.copyOf(arrivals.getOrDefault(account, new ConcurrentLinkedQueue<>()));
    }

    private static String id(String account, int number) {
        return UUID.nameUUIDFromBytes((account + "#" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void receive(HttpExchange exchange) {
        String[] path = exchange.getRequestURI().getPath().split("/");
        Request request = new Request(
                this,
                exchange,
                VendorKind.valueOf(path[1]),
                path[2],
                query(exchange.getRequestURI().getRawQuery()));
        arrivals.computeIfAbsent(request.account(), key -> new ConcurrentLinkedQueue<>())
                .add(System.nanoTime());
        int number = requests.incrementAndGet();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + CANARY + "-" + request.account()).equals(token)) {
            send(exchange, 401, "{}");
        } else if (number % faultEvery == 0) {
            fail(exchange, number / faultEvery);
        } else if (isServed(request)
                && !behaviours.getOrDefault(request.account(), any -> false).test(request)) {
            timer.schedule(
                    () -> workers.execute(() -> send(exchange, 200, page(request))),
                    latencyMillis,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** A page that was served is served again, as a reader that has failed may have lost it. */
    private boolean isServed(Request request) {
        String page = request.account() + request.query();
        if (pages.size() < mostPages.getAsInt()) {
            pages.add(page);
        }
        return pages.contains(page);
    }

    /** A stall leaves the request without a response until the client gives up. */
    private void fail(HttpExchange exchange, int number) {
        switch (number % 4) {
            case 0 -> send(exchange, 503, "{}");
            case 1 -> send(exchange, 429, "{}");
            case 2 -> exchange.close();
            default -> {}
        }
    }

    private String page(Request request) {
        return switch (request.kind()) {
            case METRONOME -> {
                int from = request.query().containsKey("next_page")
                        ? Integer.parseInt(request.query().get("next_page").substring("cursor-".length()))
                        : 0;
                String next = isLast(from) ? "null" : "\"cursor-" + (from + pageSize) + "\"";
                yield "{\"data\": [%s], \"next_page\": %s}".formatted(items(request.account(), from), next);
            }
            case KELVIQ -> {
                int page = Integer.parseInt(request.query().getOrDefault("page", "1"));
                int from = (page - 1) * pageSize;
                String next =
                        isLast(from) ? "null" : "\"https://api.kelviq.com/api/v1/customers/?page=" + (page + 1) + "\"";
                yield "{\"count\": %d, \"previous\": null, \"next\": %s, \"results\": [%s]}"
                        .formatted(customers, next, items(request.account(), from));
            }
            case FLATPEAK -> {
                String after = request.query().get("starting_after");
                int from = after == null ? 0 : positionAfter(request.account(), after);
                yield "{\"object\": \"list\", \"has_more\": %b, \"data\": [%s]}"
                        .formatted(!isLast(from), items(request.account(), from));
            }
        };
    }

    private boolean isLast(int from) {
        return from + pageSize >= customers;
    }

    private int positionAfter(String account, String id) {
        return 1
                + IntStream.range(0, customers)
                        .filter(i -> id(account, i).equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private String items(String account, int from) {
        return IntStream.range(from, Math.min(from + pageSize, customers))
                .mapToObj(i -> "{\"id\": \"" + id(account, i) + "\", \"name\": \"Customer " + i + "\"}")
                .collect(Collectors.joining(", "));
    }

    private void send(HttpExchange exchange, int status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    @Override
    public void close() {
        server.stop(0);
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
