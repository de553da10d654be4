package dev.billingsdks.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;

final class ConnectionsTest {

    private static final List<List<Integer>> PAGES = List.of(List.of(1, 2), List.of(3));

    @VendorTest
    void a_refused_connection_is_a_transport_error(TestVendor vendor, StubbedVendor stub) throws IOException {
        String closedUrl = "http://localhost:" + unusedPort();

        SdkException failure = failure(stub.connect(options -> options.baseUrl(closedUrl)));

        assertThat(failure)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith(vendor.name() + " listCustomers: GET " + vendor.pathTemplate()
                        + ": no response: connecting to " + closedUrl.substring("http://".length()) + " failed after ")
                .hasMessageContaining("the connection was refused")
                .hasCauseInstanceOf(ConnectException.class);
        assertThat(failure.vendor()).isEqualTo(vendor.name());
        assertThat(failure.operation()).isEqualTo("listCustomers");
    }

    @VendorTest
    void an_unknown_host_is_a_transport_error_that_names_it(TestVendor vendor, StubbedVendor stub) {
        SdkException failure = failure(stub.connect(options -> options.baseUrl("https://no-such-vendor.invalid")));

        assertThat(failure)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageContaining("connecting to no-such-vendor.invalid:443 failed after ")
                .hasMessageContaining("the host name cannot be resolved")
                .hasCauseInstanceOf(UnknownHostException.class);
    }

    @VendorTest
    void a_connection_that_fails_on_every_attempt_is_a_transport_error(TestVendor vendor, StubbedVendor stub) {
        for (Fault fault : Fault.values()) {
            stub.onListing().respond(StubResponse.fault(fault));

            assertThat(failure(stub.connect(options -> options.maxAttempts(1))))
                    .as("%s", fault)
                    .isExactlyInstanceOf(TransportException.class);
        }
    }

    @VendorTest
    void a_connection_that_fails_once_on_each_page_loses_and_repeats_nothing(TestVendor vendor, StubbedVendor stub) {
        for (int index = 0; index < PAGES.size(); index++) {
            stub.onPage(PAGES, index)
                    .respond(StubResponse.fault(Fault.CONNECTION_RESET_BY_PEER), stub.page(PAGES, index));
        }

        List<String> customers = stub.connect().customers().stream().toList();

        assertThat(customers).isEqualTo(vendor.customerIds(1, 2, 3));
        assertThat(stub.requests()).hasSize(4);
    }

    @VendorTest
    @Timeout(10)
    void a_missing_response_ends_with_the_deadline(TestVendor vendor, StubbedVendor stub) throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        stub.onListing().respondWith(request -> {
            received.countDown();
            return stub.page(PAGES, 0).withDelay(Duration.ofSeconds(20));
        });
        CustomersClient client =
                stub.connect(options -> options.pacing(Pacing.system()).timeout(Duration.ofMillis(500)));

        SdkException failure = failure(client);

        assertThat(failure).isExactlyInstanceOf(DeadlineExceededException.class);
        assertThat(failure.vendor()).isEqualTo(vendor.name());
        // The stub of the next test must not get this request.
        assertThat(received.await(5, TimeUnit.SECONDS)).as("request received").isTrue();
    }

    @VendorTest
    void a_closed_client_sends_nothing(TestVendor vendor, StubbedVendor stub) {
        stub.serve(PAGES);
        CustomersClient client = stub.connect();

        client.close();
        SdkException failure = failure(client);

        assertThat(failure).isExactlyInstanceOf(RequestNotSentException.class).hasMessageContaining("closed");
        assertThat(stub.requests()).isEmpty();
    }

    private static SdkException failure(CustomersClient client) {
        return catchThrowableOfType(SdkException.class, () -> client.firstCustomers(RequestOptions.none()));
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
