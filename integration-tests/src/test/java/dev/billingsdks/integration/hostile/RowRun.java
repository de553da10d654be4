package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of a row: a listing from its start to its end or its failure, and all checks after it. */
final class RowRun {

    /** The token, which must occur in Authorization headers only. */
    static final String TOKEN = "canary-token-2f6b";

    /** The default deadline of a client. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final int ATTEMPTS = 3;

    private final Row row;
    private final FaultLocation location;
    private final ReadMode mode;
    private final HostileVendor server;
    private final FakePacing pacing = new FakePacing();
    private @Nullable CustomersClient client;
    private final List<String> listed = new ArrayList<>();
    private @Nullable Throwable failure;
    private int requestsBefore;
    private List<ReceivedRequest> requests = List.of();
    private Duration elapsed = Duration.ZERO;

    private RowRun(Row row, FaultLocation location, ReadMode mode, HostileVendor server) {
        this.row = row;
        this.location = location;
        this.mode = mode;
        this.server = server;
    }

    /** Runs a row and checks its outcome. */
    static void execute(Row row, TestVendor vendor, TransportKind transport, FaultLocation location, ReadMode mode) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start()) {
            if (row.pages() != null) {
                server.setPages(row.pages());
            }
            RowRun run = new RowRun(row, location, mode, server);
            try (CustomersClient client = vendor.client(run::configure)) {
                run.client = client;
                if (row.deadline() == null) {
                    server.plan(location.page(), row.plan());
                    run.list(client.customers());
                } else {
                    run.listWithDeadline(row.deadline());
                }
                run.checkOutcome();
            }
            run.checkRecord();
            Secrecy.check(log, run.failure);
        }
    }

    TestVendor vendor() {
        return server.vendor();
    }

    HostileVendor server() {
        return server;
    }

    ReadMode mode() {
        return mode;
    }

    FaultLocation location() {
        return location;
    }

    /** Returns the failure, which must have occurred. */
    SdkException failure() {
        return (SdkException) Objects.requireNonNull(failure);
    }

    /** Lists all customers again and returns their names. */
    List<String> names() {
        return Objects.requireNonNull(client).customers().names().toList();
    }

    /** Returns the waits between attempts. */
    List<Duration> waits() {
        return pacing.waits();
    }

    /** Returns the requests until the outcome, without those of resuming. */
    List<ReceivedRequest> requests() {
        return requests;
    }

    /** Returns the requests for the page with the fault until the outcome. */
    List<ReceivedRequest> requestsForThePage() {
        return requests.stream()
                .filter(request -> server.page(request) == location.page())
                .toList();
    }

    private void configure(ClientBuilder<?> builder) {
        server.configure(builder);
        builder.bearerToken(TOKEN).pacing(pacing);
        if (location == FaultLocation.POOL_OF_ONE) {
            builder.connectionManager(pool -> pool.setMaxConnTotal(1).setMaxConnPerRoute(1));
        }
        row.applyOptions(builder);
    }

    /**
     * Lists with a short deadline from the page with the fault on. The pages before it are listed first, without that
     * deadline, because of busy machines, and so is a first page, so that a connection exists.
     */
    private void listWithDeadline(Duration deadline) {
        CustomersClient patient = Objects.requireNonNull(client);
        patient.customers().firstPage();
        requestsBefore = server.requests().size();
        server.plan(location.page(), row.plan());
        PageToken token = PageToken.START;
        for (int page = 0; page < location.page(); page++) {
            CustomerListing.CustomerPage before =
                    patient.customers().startingFrom(token).firstPage();
            listed.addAll(before.ids());
            token = Objects.requireNonNull(before.nextToken());
        }
        list(patient.customers(RequestOptions.builder().timeout(deadline).build())
                .startingFrom(token));
    }

    private void list(CustomerListing customers) {
        long start = System.nanoTime();
        try {
            mode.of(customers).forEach(listed::add);
        } catch (Throwable e) {
            failure = e;
        }
        elapsed = Duration.ofNanos(System.nanoTime() - start);
        List<ReceivedRequest> all = server.requests();
        requests = all.subList(requestsBefore, all.size());
    }

    private void checkOutcome() {
        Duration deadline = Objects.requireNonNullElse(row.deadline(), TIMEOUT);
        assertThat(elapsed).as("time").isLessThan(deadline.plusSeconds(1));
        assertThat(requests.size())
                .as("requests")
                .isLessThanOrEqualTo((server.pages().size() + mode.pagesBeyondTheEnd()) * ATTEMPTS + 1);
        if (row.failures().isEmpty()) {
            checkRecovered();
        } else {
            checkFailed();
        }
        row.check(this);
        if (row.requests() != null) {
            assertThat(requestsForThePage()).as("requests for the page").hasSize(row.requests());
        }
        if (location == FaultLocation.POOL_OF_ONE) {
            server.clearFaults();
            // Waits until its deadline if the one connection has not been released.
            Objects.requireNonNull(client).customers().firstPage();
        }
    }

    private void checkRecovered() {
        if (failure != null) {
            throw new AssertionError("the listing did not recover", failure);
        }
        assertThat(listed).isEqualTo(row.listed(this));
    }

    private void checkFailed() {
        Objects.requireNonNull(client);
        assertThat(failure).as("failure after %s", listed).isNotNull();
        if (!row.failures().contains(failure.getClass())) {
            throw new AssertionError("expected one of " + row.failures(), failure);
        }
        assertThat(failure().vendor()).isEqualTo(vendor().name());
        assertThat(listed).as("customers before the failure").isEqualTo(server.idsBefore(location.page()));
        server.clearFaults();
        client.customers().startingFrom(PageToken.parse(failure().pageToken())).forEach(listed::add);
        assertThat(listed).as("customers, resumed").isEqualTo(server.customerIds());
    }

    private void checkRecord() {
        assertThat(server.otherOrigin().connections())
                .as("connections elsewhere")
                .isZero();
        String authority = "127.0.0.1:" + server.origin().port();
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request.header("Host")).containsExactly(authority);
            assertThat(request.header("Authorization"))
                    .singleElement()
                    .asString()
                    .startsWith("Bearer " + TOKEN);
            assertThat(request.target()).doesNotContain(TOKEN);
            assertThat(request.body()).isEmpty();
        });
    }
}
