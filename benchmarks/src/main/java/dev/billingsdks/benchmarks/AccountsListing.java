package dev.billingsdks.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lists many accounts at the same time, and prints for each round the time relative to the CPU bound, then how many platform threads
 * were added at most. The CPU bound is the processor time of this process and of the server, divided by the number of processors.
 */
public final class AccountsListing {

    /** As the argument for the number of threads: a virtual thread for each account. */
    static final String VIRTUAL = "virtual";

    /** More than any account gets, so that the budgets are part of the measurement and do not wait. */
    private static final double REQUESTS_PER_SECOND = 100_000;

    private static final int PAGE_SIZE = 100;

    private final String url;
    private final ProcessHandle server;
    private final int accounts;
    private final int pages;
    private final List<MetronomeClient> clients = new ArrayList<>();

    private AccountsListing(String url, ProcessHandle server, int accounts, int pages) {
        this.url = url;
        this.server = server;
        this.accounts = accounts;
        this.pages = pages;
    }

    /**
     * Lists.
     *
     * @param arguments the base URL, the process id of the server, the number of threads or {@link #VIRTUAL}, and the numbers of
     *     clients, accounts, pages of an account and rounds
     */
    public static void main(String[] arguments) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int before = threads.getThreadCount();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        AccountsListing listing = new AccountsListing(
                arguments[0], server, Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        listing.open(Integer.parseInt(arguments[3]));
        listing.list(arguments[2]);
        StringBuilder line = new StringBuilder();
        for (int round = 0; round < Integer.parseInt(arguments[6]); round++) {
            line.append(String.format(Locale.ROOT, "%.4f ", listing.relativeTime(arguments[2])));
        }
        System.out.println(line.append(threads.getPeakThreadCount() - before));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void open(int count) {
        for (int client = 0; client < count; client++) {
            clients.add(
                    MetronomeClient.builder().baseUrl(url).withoutCredentials().build());
        }
    }

    private double relativeTime(String threads) throws Exception {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Duration serverBefore = server.info().totalCpuDuration().orElseThrow();
        long cpuBefore = process.getProcessCpuTime();
        long start = System.nanoTime();
        list(threads);
        long time = System.nanoTime() - start;
        long cpu = process.getProcessCpuTime() - cpuBefore;
        Duration ofServer = server.info().totalCpuDuration().orElseThrow().minus(serverBefore);
        return (double) time * Runtime.getRuntime().availableProcessors() / (cpu + ofServer.toNanos());
    }

    private void list(String threads) throws Exception {
        ExecutorService executor = executor(threads);
        List<Future<Integer>> customers = new ArrayList<>();
        for (int account = 0; account < accounts; account++) {
            int number = account;
            customers.add(executor.submit(() -> listAccount(number)));
        }
        for (Future<Integer> ofAccount : customers) {
            if (ofAccount.get() != pages * PAGE_SIZE) {
                throw new IllegalStateException(ofAccount.get() + " customers instead of " + pages * PAGE_SIZE);
            }
        }
        executor.shutdown();
    }

    private int listAccount(int account) {
        RequestOptions options = RequestOptions.builder()
                .bearerToken("token-of-account-" + account)
                .rateBudget(RateBudget.perSecond(REQUESTS_PER_SECOND))
                .query("limit", Integer.toString(PAGE_SIZE))
                .build();
        MetronomeClient client = clients.get(account % clients.size());
        int customers = 0;
        for (CustomerDetail customer :
                client.customers().listCustomers(ListCustomersParams.builder().build(), options)) {
            customers += customer.name().isEmpty() ? 0 : 1;
        }
        return customers;
    }

    /** Virtual threads by reflection, because the module is compiled for Java 17. */
    private static ExecutorService executor(String threads) throws ReflectiveOperationException {
        if (threads.equals(VIRTUAL)) {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        }
        return Executors.newFixedThreadPool(Integer.parseInt(threads));
    }
}
