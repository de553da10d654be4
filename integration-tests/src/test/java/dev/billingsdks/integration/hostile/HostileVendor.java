package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonObject;
import dev.billingsdks.integration.vendor.TestVendor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A vendor with five customers on three pages. It answers honestly, but for the pages that faults are planned for; beside it stands
 * {@link #elsewhere()}, another origin that no SDK has any business with. Customers have {@link #CANARY} in their names.
 */
final class HostileVendor implements AutoCloseable {

    /** What no log line and no message may hold: the beginning of each customer's name. */
    static final String CANARY = "canary-customer-";

    /** More requests than any test makes; a client that goes in circles is let go no further, so that its test ends. */
    private static final int MOST_REQUESTS = 3_000;

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3, 4), List.of(5));

    private final TestVendor vendor;
    private final Origin origin;
    private final Origin elsewhere;
    private final Map<Integer, Plan> plans = new ConcurrentHashMap<>();
    private final Map<String, Integer> aliases = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private volatile List<List<Integer>> pages = PAGES;

    private HostileVendor(TestVendor vendor, Origin.Scheme scheme) {
        this.vendor = vendor;
        this.origin = Origin.open(scheme, this::handle);
        this.elsewhere = Origin.open(
                scheme, (request, wire) -> wire.send(Reply.json(200, "{}").bytes()));
    }

    static HostileVendor start(TestVendor vendor, Origin.Scheme scheme) {
        return new HostileVendor(vendor, scheme);
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

    Origin origin() {
        return origin;
    }

    /** Returns the origin that must never hear from a client. */
    Origin elsewhere() {
        return elsewhere;
    }

    /** Returns the customers, page by page. */
    List<List<Integer>> pages() {
        return pages;
    }

    /** Changes the customers from here on. */
    void setPages(List<List<Integer>> newPages) {
        pages = newPages;
    }

    /** Gives a page another position beside its own. */
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

    /** Returns the name that a customer has here. */
    String customerName(int customer) {
        return CANARY + customer;
    }

    /** Plans faults for a page in place of earlier plans. */
    void plan(int page, Plan plan) {
        plans.put(page, plan);
    }

    /** Answers honestly from here on. */
    void heal() {
        plans.clear();
    }

    /** Returns the requests so far. */
    List<RecordedRequest> requests() {
        return origin.requests();
    }

    /** Returns the right answer to a request for a page. */
    Reply honest(int page) {
        String next = page + 1 < pages.size() ? vendor.positionAfter(page, pages.get(page)) : null;
        return Reply.json(200, json(page, next).toString());
    }

    /** Returns a page as it is, but for where it says the next one is; the result names customers as {@link #customerName} does. */
    JsonObject json(int page, @Nullable String next) {
        List<Integer> customers = pages.get(page);
        JsonObject json = vendor.page(customers, next);
        if (vendor.totalProperty() != null) {
            json = json.json(
                    vendor.totalProperty(), Integer.toString(customerIds().size()));
        }
        return customers.isEmpty() ? json : json.json(vendor.itemsProperty(), named(json, customers));
    }

    @Override
    public void close() {
        origin.close();
        elsewhere.close();
    }

    private String named(JsonObject page, List<Integer> customers) {
        String items = page.value(vendor.itemsProperty());
        for (int customer : customers) {
            items = items.replace('"' + vendor.customerName(customer) + '"', '"' + customerName(customer) + '"');
        }
        return items;
    }

    private void handle(RecordedRequest request, Wire wire) throws IOException {
        if (origin.requests().size() > MOST_REQUESTS) {
            throw new IOException("too many requests");
        }
        int page = page(request);
        if (page < 0) {
            wire.send(Reply.json(400, vendor.error(400).toString()).bytes());
            return;
        }
        int attempt = attempts.computeIfAbsent(page, any -> new AtomicInteger()).incrementAndGet();
        Plan plan = plans.get(page);
        Fault fault = plan == null ? null : plan.fault(attempt);
        if (fault == null) {
            wire.send(honest(page).bytes());
        } else {
            fault.answer(new Asked(this, page, attempt, request, honest(page)), wire);
        }
    }

    /** Returns the index of the page that is asked for, or -1 for a position that this vendor has not given. */
    int page(RecordedRequest request) {
        List<@Nullable String> positions = new ArrayList<>(vendor.positions(pages));
        List<String> asked = request.query(vendor.positionParameter());
        if (asked.isEmpty() || asked.equals(List.of("1"))) {
            return 0;
        }
        if (asked.size() != 1) {
            return -1;
        }
        int page = positions.indexOf(asked.get(0));
        return page < 0 ? aliases.getOrDefault(asked.get(0), -1) : page;
    }

    /** Which attempts at a page meet which fault. */
    @FunctionalInterface
    interface Plan {

        /** Returns the fault, or null for an honest answer; attempts are counted from 1. */
        @Nullable
        Fault fault(int attempt);
    }
}
