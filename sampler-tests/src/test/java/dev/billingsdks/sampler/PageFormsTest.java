package dev.billingsdks.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.ListByDeepPagePage;
import dev.billingsdks.sampler.model.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Listings whose pages depend on what the request says of their size, or that have their position in an object. */
class PageFormsTest {

    private static final String FIRST = "00000000-0000-4000-8000-000000000001";
    private static final String SECOND = "00000000-0000-4000-8000-000000000002";
    private static final String THIRD = "00000000-0000-4000-8000-000000000003";

    @RegisterExtension
    static final ContractExtension vendor = ContractExtension.forPreparedSpec().allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .baseUrl(vendor.baseUrl())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void array_is_listed_by_the_id_of_its_last_item_until_a_page_is_not_full() {
        vendor.on("GET /forms/seats")
                .respondWith(request -> StubResponse.json(
                        200, request.query("starting_after").isEmpty() ? seats(FIRST, SECOND) : seats(THIRD)));

        assertThat(client.forms().listSeats(params -> params.limit(2)))
                .extracting(seat -> seat.id().toString())
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/forms/seats?limit=2", "/v1/forms/seats?starting_after=" + SECOND + "&limit=2");
    }

    @Test
    void page_with_more_items_than_the_request_wants_is_an_error() {
        vendor.on("GET /forms/seats").respondWith(request -> StubResponse.json(200, seats(FIRST, SECOND)));

        assertThatThrownBy(() -> client.forms().listSeats(params -> params.limit(1)).stream()
                        .map(Seat::id)
                        .toList())
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("a page has more items than the size of a page");
    }

    @Test
    void page_number_in_an_object_keeps_the_other_properties_of_the_object() {
        vendor.on("GET /forms/deep")
                .respondWith(request -> StubResponse.json(
                        200,
                        request.query("page[number]").isEmpty()
                                ? "{\"data\":[{\"id\":\"a\"}],\"links\":{\"next\":\"/deep?page%5Bnumber%5D=2\"}}"
                                : "{\"data\":[{\"id\":\"b\"}],\"links\":{\"next\":null}}"));

        assertThat(client.forms()
                        .listByDeepPage(params ->
                                params.page(ListByDeepPagePage.builder().size(1).build())))
                .extracting(Contract::id)
                .containsExactly("a", "b");
        assertThat(vendor.requests())
                .extracting(request -> request.query("page[number]") + " " + request.query("page[size]"))
                .containsExactly("[] [1]", "[2] [1]");
    }

    private static String seats(String... ids) {
        return "[{\"id\":\"" + String.join("\"},{\"id\":\"", ids) + "\"}]";
    }
}
