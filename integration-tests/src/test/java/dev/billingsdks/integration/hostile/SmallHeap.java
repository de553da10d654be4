package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.SdkException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main class of a JVM with little memory: lists the customers of vendors from the given base URLs, and prints one
 * line for each, which {@link MemoryFaultsTest} reads.
 */
final class SmallHeap {

    private SmallHeap() {}

    /**
     * Lists.
     *
     * @param arguments a vendor's name, a base URL and the name of a {@link Load}, and so on
     */
    public static void main(String[] arguments) {
        NativeCryptography.install();
        Map<String, TestVendor> vendors =
                TestVendor.all().collect(Collectors.toMap(TestVendor::name, Function.identity()));
        for (int i = 0; i < arguments.length; i += 3) {
            TestVendor vendor = Objects.requireNonNull(vendors.get(arguments[i]));
            System.out.println(list(vendor, arguments[i + 1], Load.valueOf(arguments[i + 2])));
            awaitPageReaders();
        }
    }

    /** Lists with one client, as often as the load says, and describes the listing that was started last. */
    private static String list(TestVendor vendor, String baseUrl, Load load) {
        try (CustomersClient client =
                vendor.client(builder -> builder.bearerToken(RowRun.TOKEN).baseUrl(baseUrl))) {
            List<FutureTask<String>> others = Stream.generate(() -> new FutureTask<>(() -> list(client, load)))
                    .limit(load.listings() - 1)
                    .toList();
            others.forEach(other -> new Thread(other).start());
            String result = list(client, load);
            for (FutureTask<String> other : others) {
                String outcome = outcome(other);
                if (!outcome.equals(result.substring(0, result.indexOf('\t')))) {
                    return outcome + " of another thread, " + result;
                }
            }
            return result;
        }
    }

    /** Waits for the threads that read ahead, so that what they hold is not in the heap of the next listing. */
    private static void awaitPageReaders() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains("page reader")) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static String outcome(FutureTask<String> listing) {
        try {
            String result = listing.get();
            return result.substring(0, result.indexOf('\t'));
        } catch (ExecutionException | InterruptedException e) {
            return e.toString();
        }
    }

    private static String list(CustomersClient client, Load load) {
        List<String> listed = new ArrayList<>();
        String outcome = "none";
        String token = "none";
        long start = cpuMillis();
        try {
            load.of(client.customers()).forEach(listed::add);
        } catch (SdkException e) {
            outcome = e.getClass().getSimpleName();
            token = String.valueOf(e.pageToken());
        } catch (Throwable e) {
            outcome = e.toString();
        }
        return String.join("\t", outcome, listed.toString(), token, Long.toString(cpuMillis() - start));
    }

    private static long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
