package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaginationTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private final MijnKlantportaalClient client = Fixtures.client(vendor);
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_walk_counts_pages_until_next_page_url_is_null() {
        stubThreePages();

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly("cst_abc12345def678", "cst_02", "cst_03", "cst_04", "cst_05");
        assertThat(urls()).containsExactly("/v1/customers", "/v1/customers?page=2", "/v1/customers?page=3");
    }

    @Test
    void the_stray_comma_in_the_vendors_sample_of_a_link_does_no_harm() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withoutQuery("page").respond(200, Fixtures.EXAMPLE);

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly("cst_abc12345def678", "cst_03", "cst_04", "cst_05");
        assertThat(urls()).containsExactly("/v1/customers", "/v1/customers?page=2", "/v1/customers?page=3");
    }

    @Test
    void a_page_past_the_end_has_no_items_and_null_for_its_bounds() {
        vendor.on(LIST_CUSTOMERS)
                .respond(
                        200,
                        "{\"current_page\": 9, \"data\": [], \"from\": null, \"to\": null, \"next_page_url\": null}");

        Page<Customer, ListCustomersResponse> page = client.customers()
                .listCustomersPaginator(request -> request.page(9))
                .firstPage();

        assertThat(page.items()).isEmpty();
        assertThat(page.nextToken()).isNull();
        assertThat(page.body().from()).isNull();
        assertThat(page.body().to()).isNull();
    }

    @Test
    void a_request_with_a_page_begins_there() {
        stubThreePages();

        client.customers().listCustomersPaginator(request -> request.page(2)).forEach(this::note);

        assertThat(ids).containsExactly("cst_03", "cst_04", "cst_05");
        assertThat(urls()).containsExactly("/v1/customers?page=2", "/v1/customers?page=3");
    }

    @Test
    void pages_tell_their_items_their_tokens_and_the_whole_response() {
        stubThreePages();
        List<Page<Customer, ListCustomersResponse>> pages = new ArrayList<>();

        client.customers().listCustomersPaginator().pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(PageToken.parse("page:2"), PageToken.parse("page:3"), null);
        assertThat(pages).extracting(Page::total).containsOnlyNulls();
        assertThat(pages).extracting(Page::body).element(2).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
    }

    private static void stubThreePages() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("page").respond(200, Fixtures.PAGE_1);
        vendor.on(LIST_CUSTOMERS).withQuery("page", "2").respond(200, Fixtures.PAGE_2);
        vendor.on(LIST_CUSTOMERS).withQuery("page", "3").respond(200, Fixtures.PAGE_3);
    }

    private void note(Customer customer) {
        ids.add(customer.id());
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
