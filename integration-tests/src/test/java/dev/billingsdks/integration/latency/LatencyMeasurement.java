package dev.billingsdks.integration.latency;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Prints how much faster a listing is that is read ahead, over a network of 20 ms, as a table in Markdown. */
public final class LatencyMeasurement {

    private static final int PAGES = 50;
    private static final Duration LATENCY = Duration.ofMillis(20);
    private static final int ROUNDS = 5;

    private LatencyMeasurement() {}

    /** Measures all vendors. */
    public static void main(String[] arguments) {
        // Or the JDK's server sends the body of each answer 40 ms after its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.out.println("| Vendor | Use of a page | Reading | Times as fast as page by page |");
        System.out.println("|---|---|---|---|");
        TestVendor.all().forEach(LatencyMeasurement::measure);
    }

    private static void measure(TestVendor vendor) {
        try (SlowVendor server = SlowVendor.start(vendor, PAGES, LATENCY);
                CustomersClient client =
                        vendor.client(options -> options.bearerToken("token").baseUrl(server.baseUrl()))) {
            row(vendor, client, LATENCY, "prefetch(1)", listing -> listing.prefetch(1));
            row(vendor, client, LATENCY, "prefetch(2)", listing -> listing.prefetch(2));
            if (vendor.paging() == TestVendor.Paging.PAGE_LINK) {
                row(vendor, client, Duration.ZERO, "parallel(4)", listing -> listing.parallel(4));
                row(vendor, client, LATENCY, "parallel(4)", listing -> listing.parallel(4));
            }
        }
    }

    /** Takes both in turn, so that what else the machine does hits both. */
    private static void row(
            TestVendor vendor, CustomersClient client, Duration use, String name, UnaryOperator<CustomerListing> way) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long pageByPage = nanos(client.customers(), use);
            ratios[round] = (double) pageByPage / nanos(way.apply(client.customers()), use);
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d ms | `%s` | %.2f (%.2f to %.2f) |%n",
                vendor.name(),
                use.toMillis(),
                name,
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1]);
    }

    private static long nanos(CustomerListing customers, Duration use) {
        long start = System.nanoTime();
        int pages = customers.forEachPage(() -> LockSupport.parkNanos(use.toNanos()));
        if (pages != PAGES) {
            throw new IllegalStateException(pages + " pages");
        }
        return System.nanoTime() - start;
    }
}
