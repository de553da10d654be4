package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One client for many tenants: token and base URL of a call apply to every page of its listing, and to no other call.
 */
final class TenantsTest {

    private static final String CANARY = "canary-own-token";

    static Stream<Arguments> vendors_transports_and_read_modes() {
        return TestVendor.all()
                .flatMap(vendor -> TransportKind.BOTH.stream()
                        .flatMap(transport -> ReadMode.of(vendor, FaultLocation.MIDDLE_PAGE)
                                .map(mode -> Arguments.argumentSet(
                                        vendor.name() + ", " + transport + mode, vendor, transport, mode))));
    }

    static Stream<Arguments> vendors_and_transports() {
        return TestVendor.all()
                .flatMap(vendor -> TransportKind.BOTH.stream()
                        .map(transport -> Arguments.argumentSet(vendor.name() + ", " + transport, vendor, transport)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_transports_and_read_modes")
    void two_tenants_are_listed_page_by_page_with_one_client(
            TestVendor vendor, TransportKind transport, ReadMode mode) {
        try (HostileVendor first = HostileVendor.start(vendor, transport);
                HostileVendor second = HostileVendor.start(vendor, transport);
                CustomersClient client =
                        vendor.client(builder -> builder.withoutCredentials().pacing(new FakePacing()))) {
            second.setPages(List.of(List.of(6, 7), List.of(8), List.of(9)));
            AtomicInteger tokens = new AtomicInteger();
            CustomerListing ofFirst = mode.of(client.customers(RequestOptions.builder()
                    .baseUrl(first.baseUrl())
                    .bearerToken("tenant-1")
                    .build()));
            CustomerListing ofSecond = mode.of(client.customers(RequestOptions.builder()
                    .baseUrl(second.baseUrl())
                    .bearerToken(() -> "tenant-2-" + tokens.incrementAndGet())
                    .build()));

            Iterator<String> firstIds = ofFirst.iterator();
            Iterator<String> secondIds = ofSecond.iterator();
            for (int i = 0; i < 4; i++) {
                assertThat(firstIds.next()).isEqualTo(first.customerIds().get(i));
                assertThat(secondIds.next()).isEqualTo(second.customerIds().get(i));
            }
            assertThat(firstIds.next()).isEqualTo(first.customerIds().get(4));
            assertThat(firstIds.hasNext() || secondIds.hasNext()).isFalse();

            assertThat(tokens).hasValue(1);
            assertThat(authorizations(first)).hasSizeGreaterThanOrEqualTo(3).containsOnly("Bearer tenant-1");
            assertThat(authorizations(second)).hasSizeGreaterThanOrEqualTo(3).containsOnly("Bearer tenant-2-1");
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void the_token_of_a_client_is_never_sent_to_the_base_url_of_a_call(TestVendor vendor, TransportKind transport) {
        try (HostileVendor own = HostileVendor.start(vendor, transport);
                HostileVendor other = HostileVendor.start(vendor, transport);
                CustomersClient client = vendor.client(builder ->
                        builder.bearerToken(CANARY).baseUrl(own.baseUrl()).pacing(new FakePacing()))) {
            RequestOptions otherOrigin =
                    RequestOptions.builder().baseUrl(other.baseUrl()).build();

            assertThatThrownBy(() -> client.firstCustomers(otherOrigin))
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessageContaining("bearerToken");
            assertThatThrownBy(() -> client.customers(otherOrigin).stream().toList())
                    .isExactlyInstanceOf(RequestNotSentException.class);
            assertThat(other.origin().connections()).isZero();

            client.customers(otherOrigin.toBuilder().bearerToken("tenant-1").build()).stream()
                    .toList();
            client.customers().stream().toList();
            assertThat(authorizations(other)).hasSize(3).containsOnly("Bearer tenant-1");
            assertThat(authorizations(own)).hasSize(3).containsOnly("Bearer " + CANARY);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void a_rejected_token_is_renewed_only_by_the_supplier_of_its_call(TestVendor vendor, TransportKind transport) {
        AtomicInteger own = new AtomicInteger();
        AtomicInteger tenant = new AtomicInteger();
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                CustomersClient client =
                        vendor.client(builder -> builder.bearerToken(() -> "own-" + own.incrementAndGet())
                                .baseUrl(server.baseUrl())
                                .pacing(new FakePacing()))) {
            client.firstCustomers(RequestOptions.none());
            server.plan(0, attempt -> attempt == 2 ? Fault.error(401) : null);
            RequestOptions options = RequestOptions.builder()
                    .bearerToken(() -> "tenant-" + tenant.incrementAndGet())
                    .build();

            client.firstCustomers(options);
            client.firstCustomers(RequestOptions.none());

            assertThat(authorizations(server))
                    .containsExactly("Bearer own-1", "Bearer tenant-1", "Bearer tenant-2", "Bearer own-1");
            server.plan(0, attempt -> Fault.error(401));
            assertThatThrownBy(() -> client.firstCustomers(
                            RequestOptions.builder().bearerToken("fixed").build()))
                    .isInstanceOf(AuthenticationException.class);
            assertThat(own).hasValue(1);
        }
    }

    private static List<String> authorizations(HostileVendor server) {
        return server.requests().stream()
                .flatMap(request -> request.header("Authorization").stream())
                .toList();
    }
}
