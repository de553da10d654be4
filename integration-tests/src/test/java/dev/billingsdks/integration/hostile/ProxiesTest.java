package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.TransportException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses of a proxy are attributed to the proxy, and its password is sent to it only. */
final class ProxiesTest {

    private static final String VENDORS = "dev.billingsdks.integration.vendor.TestVendor#all";
    private static final String PASSWORD = "canary-password";

    /** Of {@code user:canary-password}. */
    private static final String AUTHORIZATION = "Basic dXNlcjpjYW5hcnktcGFzc3dvcmQ=";

    static Stream<Arguments> vendors_and_proxy_responses() {
        return TestVendor.all()
                .flatMap(vendor -> Stream.of(301, 302, 401, 403, 407, 429, 502, 503)
                        .map(status -> Arguments.argumentSet(vendor.name() + ", " + status, vendor, status)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_proxy_responses")
    void a_rejected_tunnel_is_an_error_of_the_proxy_and_the_listing_can_be_resumed(TestVendor vendor, int status) {
        AtomicInteger context = new AtomicInteger();
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS_THROUGH_PROXY);
                CustomersClient client = vendor.client(builder -> {
                    server.configure(builder);
                    builder.bearerToken(() -> RowRun.TOKEN + context.incrementAndGet())
                            .pacing(new FakePacing());
                })) {
            List<String> ids = new ArrayList<>();
            Iterator<String> listing = client.customers().iterator();
            while (ids.size() < 2) {
                ids.add(listing.next());
            }
            server.proxy().closeTunnels();
            server.proxy()
                    .refuse(RawResponse.json(status, vendor.error(403).toString())
                            .withHeader("Location", server.otherOrigin().url() + "/"));
            int before = server.proxy().requests().size();

            TransportException e = catchThrowableOfType(TransportException.class, () -> ids.add(listing.next()));

            assertThat(e)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining(
                            "proxy 127.0.0.1:" + server.proxy().url().getPort())
                    .hasMessageContaining("status " + status);
            boolean retried = status == 429 || status >= 500;
            // A close of a kept connection may be detected only after the request was sent, which counts as an attempt.
            assertThat(server.proxy().requests().size() - before).isBetween(retried ? 2 : 1, retried ? 3 : 1);
            assertThat(context).hasValue(1);
            server.proxy().clearFaults();
            client.customers().startingFrom(PageToken.parse(e.pageToken())).forEach(ids::add);
            assertThat(ids).isEqualTo(server.customerIds());
            assertThat(server.otherOrigin().connections()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void a_password_is_sent_to_the_proxy_only_and_not_logged(TestVendor vendor) {
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS_THROUGH_PROXY);
                LogCapture log = LogCapture.start(PASSWORD, AUTHORIZATION.substring("Basic ".length()));
                CustomersClient client = vendor.client(builder -> {
                    server.configure(builder);
                    builder.proxy(server.proxy().url(), "user", PASSWORD)
                            .bearerToken(RowRun.TOKEN)
                            .pacing(new FakePacing());
                })) {
            assertThat(client.customers().stream().toList()).isEqualTo(server.customerIds());
            server.proxy().closeTunnels();
            server.proxy().refuse(RawResponse.json(407, "{}").withHeader("Proxy-Authenticate", "Basic realm=\"x\""));
            TransportException e =
                    catchThrowableOfType(TransportException.class, () -> client.firstCustomers(RequestOptions.none()));

            assertThat(server.proxy().requests()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(request -> {
                assertThat(request.header("Proxy-Authorization")).containsExactly(AUTHORIZATION);
                assertThat(request.header("Authorization")).isEmpty();
            });
            assertThat(server.requests())
                    .hasSize(3)
                    .allSatisfy(request ->
                            assertThat(request.header("Proxy-Authorization")).isEmpty());
            assertThat(Secrecy.stackTrace(e)).doesNotContain(PASSWORD).doesNotContain(AUTHORIZATION);
            assertThat(log.leaks()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(VENDORS)
    void the_environments_proxy_is_used_unless_the_vendors_host_is_listed(TestVendor vendor) {
        try (ConnectProxy proxy = ConnectProxy.start()) {
            proxy.refuse(RawResponse.json(403, "{}"));
            String host = vendor.host().substring("https://".length());
            Map<String, String> environment =
                    Map.of("HTTPS_PROXY", proxy.url().toString(), "NO_PROXY", "other.example");
            try (CustomersClient client =
                    vendor.client(builder -> builder.bearerToken(RowRun.TOKEN).proxyFromEnvironment(environment))) {
                assertThatThrownBy(() -> client.firstCustomers(RequestOptions.none()))
                        .isExactlyInstanceOf(TransportException.class);
            }

            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.target()).isEqualTo(host));
        }
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                ConnectProxy proxy = ConnectProxy.start();
                CustomersClient client = vendor.client(builder -> {
                    server.configure(builder);
                    builder.bearerToken(RowRun.TOKEN)
                            .proxyFromEnvironment(
                                    Map.of("HTTPS_PROXY", proxy.url().toString(), "NO_PROXY", "127.0.0.0/8"));
                })) {
            assertThat(client.customers().stream().toList()).isEqualTo(server.customerIds());
            assertThat(proxy.requests()).isEmpty();
        }
    }

    @Test
    void kelviqs_sandbox_has_another_host() {
        try (ConnectProxy proxy = ConnectProxy.start();
                KelviqClient byBuilder = KelviqClient.builder()
                        .environment(KelviqClient.Environment.SANDBOX)
                        .bearerToken("sandbox-token")
                        .proxy(proxy.url())
                        .build();
                KelviqClient byVariable = KelviqClient.builder()
                        .fromEnvironment(
                                Map.of("KELVIQ_ENVIRONMENT", "sandbox", "KELVIQ_BEARER_TOKEN", "sandbox-token"))
                        .proxy(proxy.url())
                        .build()) {
            proxy.refuse(RawResponse.json(403, "{}"));
            for (KelviqClient client : List.of(byBuilder, byVariable)) {
                assertThatThrownBy(() -> client.customers().listCustomers().firstPage())
                        .isExactlyInstanceOf(TransportException.class);
            }

            assertThat(proxy.requests())
                    .extracting(ReceivedRequest::target)
                    .containsExactly("sandboxapi.kelviq.com:443", "sandboxapi.kelviq.com:443");
        }
    }
}
