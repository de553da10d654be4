package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A vendor with five customers on three pages. It sends valid responses except for the pages for which faults are
 * planned. {@link #otherOrigin()} is another origin, to which no SDK may send a request. The names of customers
 * contain {@link #CANARY}.
 */
final class HostileVendor implements AutoCloseable {

    /** The start of each customer's name, which no log line and no message may contain. */
    static final String CANARY = "canary-customer-";

    /** More requests than any test sends. A client that exceeds it gets no more responses, so that its test ends. */
    private static final int MOST_REQUESTS = 3_000;

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    private final TestVendor vendor;
    private final Origin origin;
    private final Origin otherOrigin;
    private final @Nullable ConnectProxy proxy;
    private final Map<Integer, Plan> plans = new ConcurrentHashMap<>();
    private final Map<String, Integer> aliases = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private volatile List<List<Integer>> pages = PAGES;

    private HostileVendor(TestVendor vendor, TransportKind transport) {
        this.vendor = vendor;
        this.origin = Origin.open(transport, this::handle);
        this.otherOrigin = Origin.open(
                transport,
                (request, wire) -> wire.send(RawResponse.json(200, "{}").bytes()));
        this.proxy = transport == TransportKind.TLS_THROUGH_PROXY ? ConnectProxy.start() : null;
    }

    static HostileVendor start(TestVendor vendor, TransportKind transport) {
        return new HostileVendor(vendor, transport);
    }

    TestVendor vendor() {
        return vendor;
    }

    /** Returns the base URL for the vendor's client. */
    String baseUrl() {
        // The first page's URL has the path that the vendor's own base URL ends with, before the operation's path.
        String path = vendor.url(null).split("\\?", 2)[0];
        return origin.url()
                + path.substring(0, path.length() - vendor.pathTemplate().length());
    }

    /** Sets a client's base URL, and its proxy if there is one. */
    void configure(ClientBuilder<?> client) {
        client.baseUrl(baseUrl());
        if (proxy != null) {
            client.proxy(proxy.url());
        }
    }

    /** Returns the proxy; for {@link TransportKind#TLS_THROUGH_PROXY} only. */
    ConnectProxy proxy() {
        return Objects.requireNonNull(proxy);
    }

    /** Returns the clients' ends of the connections to this server, or to the proxy if there is a proxy. */
    ClientSockets clientSockets() {
        return proxy == null ? origin.clientSockets() : proxy.clientSockets();
    }

    Origin origin() {
        return origin;
    }

    /** Returns the origin to which no client may connect. */
    Origin otherOrigin() {
        return otherOrigin;
    }

    /** Returns the customers by page. */
    List<List<Integer>> pages() {
        return pages;
    }

    /** Changes the customers for all requests from now on. */
    void setPages(List<List<Integer>> newPages) {
        pages = newPages;
    }

    /** Assigns a further position to a page. */
    void alias(String position, int page) {
        aliases.put(position, page);
    }

    /** Returns the ids of all customers in order. */
    List<String> customerIds() {
        return idsBefore(pages.size());
    }

    /** Returns the ids of the customers on the pages before one. */
    List<String> idsBefore(int page) {
        return pages.subList(0, page).stream()
                .flatMap(List::stream)
                .map(vendor::customerId)
                .toList();
    }

    /** Returns the ids of the customers on all pages but one. */
    List<String> idsWithout(int page) {
        List<String> ids = new ArrayList<>(customerIds());
        ids.subList(idsBefore(page).size(), idsBefore(page + 1).size()).clear();
        return ids;
    }

    /** Returns the name of a customer. */
    String customerName(int customer) {
        return CANARY + customer;
    }

    /** Plans faults for a page, in place of earlier ones. */
    void plan(int page, Plan plan) {
        plans.put(page, plan);
    }

    /** Removes all faults. */
    void clearFaults() {
        plans.clear();
        origin.clearFaults();
        if (proxy != null) {
            proxy.clearFaults();
        }
    }

    /** Returns the requests so far. */
    List<ReceivedRequest> requests() {
        return origin.requests();
    }

    /** Returns the valid response to a request for a page. */
    RawResponse validResponse(int page) {
        String next = page + 1 < pages.size() ? vendor.positionAfter(page, pages.get(page)) : null;
        return RawResponse.json(200, json(page, next).toString());
    }

    /**
     * Returns a page with another position of the next one. Customers have the names that {@link #customerName}
     * returns.
     */
    JsonText json(int page, @Nullable String next) {
        List<Integer> customers = pages.get(page);
        JsonText json = vendor.page(customers, next);
        if (vendor.totalProperty() != null) {
            json = json.json(
                    vendor.totalProperty(), Integer.toString(customerIds().size()));
        }
        return customers.isEmpty() ? json : json.json(vendor.itemsProperty(), named(json, customers));
    }

    @Override
    public void close() {
        origin.close();
        otherOrigin.close();
        if (proxy != null) {
            proxy.close();
        }
    }

    private String named(JsonText page, List<Integer> customers) {
        String items = page.value(vendor.itemsProperty());
        for (int customer : customers) {
            items = items.replace('"' + vendor.customerName(customer) + '"', '"' + customerName(customer) + '"');
        }
        return items;
    }

    private void handle(ReceivedRequest request, Wire wire) throws IOException {
        if (origin.requests().size() > MOST_REQUESTS) {
            throw new IOException("too many requests");
        }
        int page = page(request);
        if (page < 0) {
            wire.send(RawResponse.json(400, vendor.error(400).toString()).bytes());
            return;
        }
        int attempt = attempts.computeIfAbsent(page, any -> new AtomicInteger()).incrementAndGet();
        Plan plan = plans.get(page);
        Fault fault = plan == null ? null : plan.fault(attempt);
        if (fault == null) {
            wire.send(validResponse(page).bytes());
        } else {
            fault.respond(new FaultContext(this, page, attempt, request, validResponse(page)), wire);
        }
    }

    /** Returns the index of the requested page, or -1 for an unknown position. */
    int page(ReceivedRequest request) {
        List<@Nullable String> positions = new ArrayList<>(vendor.positions(pages));
        List<String> context = request.query(vendor.positionParameter());
        if (context.isEmpty() || context.equals(List.of("1"))) {
            return 0;
        }
        if (context.size() != 1) {
            return -1;
        }
        int page = positions.indexOf(context.get(0));
        return page < 0 ? aliases.getOrDefault(context.get(0), -1) : page;
    }

    /** Selects the fault of each attempt at a page. */
    @FunctionalInterface
    interface Plan {

        /** Returns the fault, or null for the valid response; attempts are counted from 1. */
        @Nullable
        Fault fault(int attempt);
    }
}
