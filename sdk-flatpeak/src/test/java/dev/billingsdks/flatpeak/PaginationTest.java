package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.FlatpeakFixture.FIXTURE;
import static dev.billingsdks.flatpeak.FlatpeakFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.suite.ListingSuite;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest extends ListingSuite<FlatpeakClient, FlatpeakClient.Builder, Customer, ListCustomersResponse> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    PaginationTest() {
        super(FIXTURE, vendor);
    }

    @Test
    void listing_backward_requests_the_page_before_the_first_item_while_has_more_is_true() {
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_06").respond(200, page(true, "cus_04", "cus_05"));
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_04").respond(200, page(true, "cus_02", "cus_03"));
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_02").respond(200, page(false, "cus_01"));

        List<String> ids =
                idsOf(client.customers().listCustomers(params -> params.limit(2).endingBefore("cus_06")));

        assertThat(ids).containsExactly("cus_04", "cus_05", "cus_02", "cus_03", "cus_01");
        assertThat(urls())
                .containsExactly(
                        "/customers?ending_before=cus_06&limit=2",
                        "/customers?ending_before=cus_04&limit=2",
                        "/customers?ending_before=cus_02&limit=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"data\": []}", "{\"data\": [], \"has_more\": null}", "{\"data\": [], \"has_more\": \"no\"}"})
    void page_without_a_usable_has_more_is_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> idsOf(client.customers().listCustomers()));

        assertThat(thrown).hasMessageStartingWith("Flatpeak listCustomers: has_more, which decides whether");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    @Test
    void listing_backward_continues_from_a_token_in_its_direction() {
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_04").respond(200, page(true, "cus_02", "cus_03"));
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_02").respond(200, page(false, "cus_01"));

        List<String> ids = idsOf(client.customers()
                .listCustomers(params -> params.endingBefore("cus_06"))
                .startingFrom(PageToken.parse("before:cus_04")));

        assertThat(ids).containsExactly("cus_02", "cus_03", "cus_01");
        assertThat(urls()).containsExactly("/customers?ending_before=cus_04", "/customers?ending_before=cus_02");
    }

    private static String page(boolean hasMore, String... ids) {
        String data = Stream.of(ids).map("""
                        {"id": "%s", "object": "customer", "live_mode": false, "time_created": "2021-05-05T05:37:27Z",
                         "account_id": "acc_1"}"""::formatted).collect(Collectors.joining(","));
        return "{\"object\": \"list\", \"has_more\": " + hasMore + ", \"data\": [" + data + "]}";
    }
}
