package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonObject;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.integration.vendor.TestVendor.Paging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A vendor that cuts its pages anew for each request, from customers that change meanwhile: by number those of page-number vendors,
 * after the last customer given those of the others, for which a cursor is that customer's number.
 */
final class DriftingVendor implements AutoCloseable {

    private static final int PAGE_SIZE = 2;

    private final TestVendor vendor;
    private final Origin origin;
    private final List<Integer> customers = new ArrayList<>(List.of(10, 20, 30, 40, 50));
    private final Consumer<List<Integer>> change;
    private int answered;

    private DriftingVendor(TestVendor vendor, Consumer<List<Integer>> change) {
        this.vendor = vendor;
        this.change = change;
        this.origin = Origin.open(Origin.Scheme.HTTP, this::handle);
    }

    /**
     * Starts the vendor with the customers 10, 20, 30, 40 and 50.
     *
     * @param change what happens to them after the first page
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

    private synchronized void handle(RecordedRequest request, Wire wire) throws IOException {
        List<String> position = request.query(vendor.positionParameter());
        wire.send(Reply.json(
                        200, page(position.isEmpty() ? null : position.get(0)).toString())
                .bytes());
        answered++;
        if (answered == 1) {
            change.accept(customers);
        }
    }

    private JsonObject page(@Nullable String position) {
        int start = start(position);
        int end = Math.min(customers.size(), start + PAGE_SIZE);
        List<Integer> page = List.copyOf(customers.subList(Math.min(start, end), end));
        JsonObject json = vendor.page(page, end < customers.size() ? next(position, page) : null);
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
