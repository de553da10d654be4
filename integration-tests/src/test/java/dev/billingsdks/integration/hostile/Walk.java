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
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.jspecify.annotations.Nullable;

/** One run of a row: a listing from its start to its end or its failure, and everything that must be so after it. */
final class Walk {

    /** The token, which must be seen in Authorization headers and nowhere else. */
    static final String TOKEN = "canary-token-2f6b";

    /** The deadline of a client that is not told another. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final int ATTEMPTS = 3;

    private final Row row;
    private final Place place;
    private final Reading reading;
    private final HostileVendor server;
    private final FakePacing pacing = new FakePacing();
    private final PoolingHttpClientConnectionManager pool = PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnTotal(1)
            .setMaxConnPerRoute(1)
            .build();
    private @Nullable CustomersClient client;
    private final List<String> given = new ArrayList<>();
    private @Nullable Throwable failure;
    private int requestsBefore;
    private List<RecordedRequest> requests = List.of();
    private Duration elapsed = Duration.ZERO;

    private Walk(Row row, Place place, Reading reading, HostileVendor server) {
        this.row = row;
        this.place = place;
        this.reading = reading;
        this.server = server;
    }

    /** Runs a row and checks all that it promises. */
    static void through(Row row, TestVendor vendor, Place place, Reading reading) {
        try (HostileVendor server = HostileVendor.start(vendor, place.scheme());
                LogCapture log = LogCapture.start()) {
            if (row.pages() != null) {
                server.setPages(row.pages());
            }
            Walk walk = new Walk(row, place, reading, server);
            try (CustomersClient client = vendor.client(walk::configure)) {
                walk.client = client;
                if (row.deadline() == null) {
                    server.plan(place.page(), row.plan());
                    walk.list(client.customers());
                } else {
                    walk.listWithDeadline(row.deadline());
                }
                walk.checkOutcome();
            }
            walk.checkRecord();
            Secrecy.check(log, walk.failure);
        }
    }

    TestVendor vendor() {
        return server.vendor();
    }

    HostileVendor server() {
        return server;
    }

    Place place() {
        return place;
    }

    /** Returns the failure, which must have come. */
    SdkException failure() {
        return (SdkException) Objects.requireNonNull(failure);
    }

    /** Returns the names of all customers, which are listed once more. */
    List<String> names() {
        return Objects.requireNonNull(client).customers().names().toList();
    }

    /** Returns the waits between attempts. */
    List<Duration> waits() {
        return pacing.waits();
    }

    /** Returns the requests until the outcome, without those of resuming. */
    List<RecordedRequest> requests() {
        return requests;
    }

    /** Returns the requests until the outcome that asked for the page with the fault. */
    List<RecordedRequest> requestsForThePage() {
        return requests.stream()
                .filter(request -> server.page(request) == place.page())
                .toList();
    }

    private void configure(ClientBuilder<?> builder) {
        builder.bearerToken(TOKEN).baseUrl(server.baseUrl()).pacing(pacing);
        if (place == Place.POOL_OF_ONE) {
            builder.httpClientBuilder(HttpClientBuilder.create().setConnectionManager(pool));
        }
        row.applyOptions(builder);
    }

    /**
     * Lists with a short deadline from the page with the fault on. The pages before it are had first, in as much time as they
     * take on a busy machine, and so is an honest first page, for the sake of a connection.
     */
    private void listWithDeadline(Duration deadline) {
        CustomersClient patient = Objects.requireNonNull(client);
        patient.customers().firstPage();
        requestsBefore = server.requests().size();
        server.plan(place.page(), row.plan());
        PageToken token = PageToken.START;
        for (int page = 0; page < place.page(); page++) {
            CustomerListing.CustomerPage before =
                    patient.customers().startingFrom(token).firstPage();
            given.addAll(before.ids());
            token = Objects.requireNonNull(before.nextToken());
        }
        list(patient.customers(RequestOptions.builder().timeout(deadline).build())
                .startingFrom(token));
    }

    private void list(CustomerListing customers) {
        long start = System.nanoTime();
        try {
            reading.of(customers).forEach(given::add);
        } catch (Throwable e) {
            failure = e;
        }
        elapsed = Duration.ofNanos(System.nanoTime() - start);
        List<RecordedRequest> all = server.requests();
        requests = all.subList(requestsBefore, all.size());
    }

    private void checkOutcome() {
        Duration deadline = Objects.requireNonNullElse(row.deadline(), TIMEOUT);
        assertThat(elapsed).as("time").isLessThan(deadline.plusSeconds(1));
        assertThat(requests.size())
                .as("requests")
                .isLessThanOrEqualTo((server.pages().size() + reading.pagesBeyondTheEnd()) * ATTEMPTS + 1);
        if (row.failures().isEmpty()) {
            checkRecovered();
        } else {
            checkFailed();
        }
        row.check(this);
        if (row.requests() != null) {
            assertThat(requestsForThePage()).as("requests for the page").hasSize(row.requests());
        }
        assertThat(pool.getTotalStats().getLeased()).as("leased connections").isZero();
    }

    private void checkRecovered() {
        if (failure != null) {
            throw new AssertionError("the listing did not recover", failure);
        }
        assertThat(given).isEqualTo(row.given(this));
    }

    private void checkFailed() {
        Objects.requireNonNull(client);
        assertThat(failure).as("failure after %s", given).isNotNull();
        if (!row.failures().contains(failure.getClass())) {
            throw new AssertionError("another failure than " + row.failures(), failure);
        }
        assertThat(failure().vendor()).isEqualTo(vendor().name());
        assertThat(given).as("customers before the failure").isEqualTo(server.idsBefore(place.page()));
        server.heal();
        client.customers().startingFrom(PageToken.parse(failure().pageToken())).forEach(given::add);
        assertThat(given).as("customers, resumed").isEqualTo(server.customerIds());
    }

    private void checkRecord() {
        assertThat(server.elsewhere().connections()).as("connections elsewhere").isZero();
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
