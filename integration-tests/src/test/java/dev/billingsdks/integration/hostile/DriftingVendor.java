package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.integration.vendor.TestVendor.Paging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A vendor that divides its customers, which change during a listing, into pages on each request: for
 * page-number vendors by number, for the others after the last customer returned. A cursor is the number of that
 * customer.
 */
final class DriftingVendor implements AutoCloseable {

    private static final int PAGE_SIZE = 2;

    private final TestVendor vendor;
    private final Origin origin;
    private final List<Integer> customers = new ArrayList<>(List.of(10, 20, 30, 40, 50));
    private final Consumer<List<Integer>> change;
    private int responses;

    private DriftingVendor(TestVendor vendor, Consumer<List<Integer>> change) {
        this.vendor = vendor;
        this.change = change;
        this.origin = Origin.open(TransportKind.PLAIN_HTTP, this::handle);
    }

    /**
     * Starts the vendor with the customers 10, 20, 30, 40 and 50.
     *
     * @param change the change of the customers after the first page
     */
    static DriftingVendor start(TestVendor vendor, Consumer<List<Integer>> change) {
        return new DriftingVendor(vendor, change);
    }

    String baseUrl() {
        String path = vendor.url(null).split("\\?", 2)[0];
        return origin.url()
                + path.substring(0, path.length() - vendor.pathTemplate().length());
    }

    int requests() {
        return origin.requests().size();
    }

    @Override
    public void close() {
        origin.close();
    }

    private synchronized void handle(ReceivedRequest request, Wire wire) throws IOException {
        List<String> position = request.query(vendor.positionParameter());
        wire.send(RawResponse.json(
                        200, page(position.isEmpty() ? null : position.get(0)).toString())
                .bytes());
        responses++;
        if (responses == 1) {
            change.accept(customers);
        }
    }

    private JsonText page(@Nullable String position) {
        int start = start(position);
        int end = Math.min(customers.size(), start + PAGE_SIZE);
        List<Integer> page = List.copyOf(customers.subList(Math.min(start, end), end));
        JsonText json = vendor.page(page, end < customers.size() ? next(position, page) : null);
        return vendor.totalProperty() == null
                ? json
                : json.json(vendor.totalProperty(), Integer.toString(customers.size()));
    }

    private int start(@Nullable String position) {
        if (position == null) {
            return 0;
        }
        if (vendor.paging() == Paging.PAGE_LINK) {
            return (Integer.parseInt(position) - 1) * PAGE_SIZE;
        }
        int last = Integer.parseInt(position.replaceAll("\\D", ""));
        return (int) customers.stream().filter(customer -> customer <= last).count();
    }

    private String next(@Nullable String position, List<Integer> page) {
        return switch (vendor.paging()) {
            case PAGE_LINK -> Integer.toString(position == null ? 2 : Integer.parseInt(position) + 1);
            case CURSOR -> "after-" + page.get(page.size() - 1);
            case ITEM_ID -> "more";
        };
    }
}
