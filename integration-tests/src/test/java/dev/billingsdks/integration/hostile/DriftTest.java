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
 * Customers that come and go between the first page, of 10 and 20, and the second. A vendor that names a place in the listing loses and
 * repeats nothing; one that counts pages is found out where it states a total that changes, and otherwise lists what the README says.
 */
final class DriftTest {

    static Stream<Arguments> drifts() {
        return TestVendor.all()
                .flatMap(vendor -> Stream.of(
                                drift("a customer comes in front", customers -> customers.add(0, 5))
                                        .atPlaces(10, 20, 30, 40, 50)
                                        .byNumbers(10, 20, 20, 30, 40, 50),
                                drift("a customer comes behind", customers -> customers.add(60))
                                        .atPlaces(10, 20, 30, 40, 50, 60)
                                        .byNumbers(10, 20, 30, 40, 50, 60),
                                drift("a customer goes in front", customers -> customers.remove((Object) 10))
                                        .atPlaces(10, 20, 30, 40, 50)
                                        .byNumbers(10, 20, 40, 50),
                                drift("the last customer given goes", customers -> customers.remove((Object) 20))
                                        .atPlaces(10, 20, 30, 40, 50)
                                        .byNumbers(10, 20, 40, 50),
                                drift("a customer goes behind", customers -> customers.remove((Object) 50))
                                        .atPlaces(10, 20, 30, 40)
                                        .byNumbers(10, 20, 30, 40),
                                drift("all the others go", customers -> customers.retainAll(List.of(10, 20)))
                                        .atPlaces(10, 20)
                                        .byNumbers(10, 20))
                        .map(drift -> Arguments.argumentSet(drift.name + " [" + vendor.name() + "]", vendor, drift)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("drifts")
    void a_listing_over_customers_that_come_and_go(TestVendor vendor, Drift drift) {
        try (DriftingVendor server = DriftingVendor.start(vendor, drift.change);
                CustomersClient client = client(vendor, server)) {
            List<String> given = new ArrayList<>();
            PaginationException failure = catchThrowableOfType(
                    PaginationException.class, () -> client.customers().forEach(given::add));

            if (vendor.totalProperty() == null) {
                assertThat(failure).isNull();
                assertThat(given)
                        .isEqualTo(ids(vendor, vendor.paging() == Paging.PAGE_LINK ? drift.byNumbers : drift.atPlaces));
            } else {
                assertThat(failure).hasMessageContaining("list again from the start");
                assertThat(given).isEqualTo(ids(vendor, 10, 20));
                assertThat(server.requests()).isEqualTo(2);
            }
        }
    }

    static Stream<TestVendor> vendors_by_number() {
        return TestVendor.all().filter(vendor -> vendor.paging() == Paging.PAGE_LINK);
    }

    /** The README says so: there is nothing in the pages that would tell. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vendors_by_number")
    void one_that_comes_as_another_goes_is_not_noticed(TestVendor vendor) {
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
                options.bearerToken(Walk.TOKEN).baseUrl(server.baseUrl()).pacing(new FakePacing()));
    }

    private static List<String> ids(TestVendor vendor, Integer... customers) {
        return vendor.customerIds(customers);
    }

    private static Drift drift(String name, Consumer<List<Integer>> change) {
        return new Drift(name, change, new Integer[0], new Integer[0]);
    }

    /** A change, and what is listed by vendors that name a place and by those that count pages. */
    private record Drift(String name, Consumer<List<Integer>> change, Integer[] atPlaces, Integer[] byNumbers) {

        Drift atPlaces(Integer... customers) {
            return new Drift(name, change, customers, byNumbers);
        }

        Drift byNumbers(Integer... customers) {
            return new Drift(name, change, atPlaces, customers);
        }
    }
}
