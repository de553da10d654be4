package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.integration.vendor.TestVendor.Paging;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Customers that are created and deleted between the first page, of 10 and 20, and the second. If a vendor identifies
 * a position in the listing, nothing is lost or repeated. If a vendor counts pages, the change is detected if the
 * vendor sends a total and the total changes; otherwise the listing is as documented in the README.
 */
final class DriftTest {

    static Stream<Arguments> drifts() {
        return TestVendor.all()
                .flatMap(vendor -> Stream.of(
                                drift("a customer is created before", customers -> customers.add(0, 5))
                                        .atPlaces(10, 20, 30, 40, 50)
                                        .byNumbers(10, 20, 20, 30, 40, 50),
                                drift("a customer is created after", customers -> customers.add(60))
                                        .atPlaces(10, 20, 30, 40, 50, 60)
                                        .byNumbers(10, 20, 30, 40, 50, 60),
                                drift("a customer before is deleted", customers -> customers.remove((Object) 10))
                                        .atPlaces(10, 20, 30, 40, 50)
                                        .byNumbers(10, 20, 40, 50),
                                drift("the last listed customer is deleted", customers -> customers.remove((Object) 20))
                                        .atPlaces(10, 20, 30, 40, 50)
                                        .byNumbers(10, 20, 40, 50),
                                drift("a customer after is deleted", customers -> customers.remove((Object) 50))
                                        .atPlaces(10, 20, 30, 40)
                                        .byNumbers(10, 20, 30, 40),
                                drift(
                                                "all other customers are deleted",
                                                customers -> customers.retainAll(List.of(10, 20)))
                                        .atPlaces(10, 20)
                                        .byNumbers(10, 20))
                        .map(drift -> Arguments.argumentSet(drift.name + " [" + vendor.name() + "]", vendor, drift)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("drifts")
    void a_listing_while_customers_are_created_and_deleted(TestVendor vendor, Drift drift) {
        try (DriftingVendor server = DriftingVendor.start(vendor, drift.change);
                CustomersClient client = client(vendor, server)) {
            List<String> listed = new ArrayList<>();
            PaginationException failure = catchThrowableOfType(
                    PaginationException.class, () -> client.customers().forEach(listed::add));

            if (vendor.totalProperty() == null) {
                assertThat(failure).isNull();
                assertThat(listed)
                        .isEqualTo(ids(vendor, vendor.paging() == Paging.PAGE_LINK ? drift.byNumbers : drift.atPlaces));
            } else {
                assertThat(failure).hasMessageContaining("list again from the start");
                assertThat(listed).isEqualTo(ids(vendor, 10, 20));
                assertThat(server.requests()).isEqualTo(2);
            }
        }
    }

    static Stream<TestVendor> vendors_by_number() {
        return TestVendor.all().filter(vendor -> vendor.paging() == Paging.PAGE_LINK);
    }

    /** As documented in the README: nothing in the pages shows the change. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vendors_by_number")
    void a_customer_created_while_another_is_deleted_is_not_detected(TestVendor vendor) {
        Consumer<List<Integer>> change = customers -> {
            customers.remove((Object) 10);
            customers.add(60);
        };
        try (DriftingVendor server = DriftingVendor.start(vendor, change);
                CustomersClient client = client(vendor, server)) {

            assertThat(client.customers().stream().toList()).isEqualTo(ids(vendor, 10, 20, 40, 50, 60));
        }
    }

    private static CustomersClient client(TestVendor vendor, DriftingVendor server) {
        return vendor.client(options ->
                options.bearerToken(RowRun.TOKEN).baseUrl(server.baseUrl()).pacing(new FakePacing()));
    }

    private static List<String> ids(TestVendor vendor, Integer... customers) {
        return vendor.customerIds(customers);
    }

    private static Drift drift(String name, Consumer<List<Integer>> change) {
        return new Drift(name, change, new Integer[0], new Integer[0]);
    }

    /**
     * A change, and the customers that are listed by vendors that identify a position and by vendors that count
     * pages.
     */
    private record Drift(String name, Consumer<List<Integer>> change, Integer[] atPlaces, Integer[] byNumbers) {

        Drift atPlaces(Integer... customers) {
            return new Drift(name, change, customers, byNumbers);
        }

        Drift byNumbers(Integer... customers) {
            return new Drift(name, change, atPlaces, customers);
        }
    }
}
