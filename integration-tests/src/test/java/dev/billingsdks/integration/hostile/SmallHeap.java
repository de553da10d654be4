package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.SdkException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The main class of a JVM with little memory: lists the customers of one vendor from each base URL that it is given, and prints one
 * line for each, which {@link MemoryFaultsTest} reads.
 */
final class SmallHeap {

    private SmallHeap() {}

    /**
     * Lists.
     *
     * @param arguments the vendor's name, then base URLs
     */
    public static void main(String[] arguments) {
        TestVendor vendor = TestVendor.all()
                .filter(each -> each.name().equals(arguments[0]))
                .findAny()
                .orElseThrow();
        for (int i = 1; i < arguments.length; i++) {
            System.out.println(list(vendor, arguments[i]));
        }
    }

    private static String list(TestVendor vendor, String baseUrl) {
        List<String> given = new ArrayList<>();
        String outcome = "none";
        String token = "none";
        long start = cpuMillis();
        try (CustomersClient client =
                vendor.client(builder -> builder.bearerToken(Walk.TOKEN).baseUrl(baseUrl))) {
            client.customers().forEach(given::add);
        } catch (SdkException e) {
            outcome = e.getClass().getSimpleName();
            token = String.valueOf(e.pageToken());
        } catch (Throwable e) {
            outcome = e.getClass().getName();
        }
        return String.join("\t", outcome, given.toString(), token, Long.toString(cpuMillis() - start));
    }

    private static long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
