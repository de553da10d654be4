package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.suite.ListingSuite;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest
        extends ListingSuite<YandexBillingClient, YandexBillingClient.Builder, Customer, ListCustomersResponse> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    PaginationTest() {
        super(FIXTURE, vendor);
    }

    @Test
    void listing_continues_after_an_empty_page_whose_array_is_absent() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("pageToken", "c/2+A=").respond(200, "{\"nextPageToken\": \"c/3+A=\"}");

        List<String> ids = idsOf(client.customers().listCustomers(RESELLER));

        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b", "dn2e");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"customers\": []}",
                "{\"customers\": [], \"nextPageToken\": \"\"}",
                "{\"customers\": null, \"nextPageToken\": null}"
            })
    void page_whose_token_is_absent_empty_or_null_is_the_last_and_may_be_empty(String lastPage) {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("pageToken", "c/2+A=")
                .respondContraryToSpec(200, "application/json", lastPage);

        List<String> ids = idsOf(client.customers().listCustomers(RESELLER));

        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void empty_object_is_a_page_without_customers() {
        vendor.on(LIST_CUSTOMERS).respond(200, "{}");

        Page<Customer, ListCustomersResponse> page =
                client.customers().listCustomers(RESELLER).firstPage();

        assertThat(page.items()).isEmpty();
        assertThat(page.nextToken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"customers\": {}}", "{\"customers\": \"\"}"})
    void customers_that_are_not_an_array_are_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class, () -> idsOf(client.customers().listCustomers(RESELLER)));

        assertThat(thrown.jsonPath()).isEqualTo("$.customers");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    @Test
    void next_token_that_is_too_long_to_send_is_an_error_of_the_page_that_holds_it() {
        vendor.on(LIST_CUSTOMERS).respond(200, "{\"nextPageToken\": \"" + "t".repeat(101) + "\"}");

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> idsOf(client.customers().listCustomers(RESELLER)));

        assertThat(thrown).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(vendor.requests()).hasSize(1);
    }
}
