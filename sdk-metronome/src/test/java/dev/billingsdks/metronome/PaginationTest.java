package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.metronome.api.ListCustomersRequest;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
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

    private final MetronomeClient client = Fixtures.client(vendor);
    private final List<String> names = new ArrayList<>();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_walk_follows_the_cursor_to_null() {
        stubThreePages();

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne", "Acme", "Globex");
        assertThat(urls())
                .containsExactly(
                        "/v1/customers",
                        "/v1/customers?next_page=c%2F2%2BA%3D",
                        "/v1/customers?next_page=c%2F3%2BA%3D");
    }

    @Test
    void every_page_is_asked_for_with_the_same_filters() {
        stubThreePages();
        ListCustomersRequest request = ListCustomersRequest.builder()
                .limit(2)
                .customerIds(List.of("a", "b"))
                .onlyArchived(true)
                .build();

        client.customers().listCustomersPaginator(request).forEach(this::note);

        assertThat(urls())
                .containsExactly(
                        "/v1/customers?limit=2&customer_ids=a&customer_ids=b&only_archived=true",
                        "/v1/customers?limit=2&next_page=c%2F2%2BA%3D&customer_ids=a&customer_ids=b&only_archived=true",
                        "/v1/customers?limit=2&next_page=c%2F3%2BA%3D&customer_ids=a&customer_ids=b&only_archived=true");
    }

    @Test
    void a_request_with_a_cursor_begins_there() {
        stubThreePages();

        client.customers()
                .listCustomersPaginator(request -> request.nextPage("c/3+A="))
                .forEach(this::note);

        assertThat(names).containsExactly("Globex");
        assertThat(urls()).containsExactly("/v1/customers?next_page=c%2F3%2BA%3D");
    }

    @Test
    void pages_tell_their_items_their_tokens_and_the_whole_response() {
        stubThreePages();
        List<Page<CustomerDetail, ListCustomersResponse>> pages = new ArrayList<>();

        client.customers().listCustomersPaginator().pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 1, 1);
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(PageToken.parse("cursor:c/2+A="), PageToken.parse("cursor:c/3+A="), null);
        assertThat(pages).extracting(Page::body).element(2).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
    }

    private void stubThreePages() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("next_page").respond(200, Fixtures.PAGE_1);
        vendor.on(LIST_CUSTOMERS).withQuery("next_page", "c/2+A=").respond(200, Fixtures.PAGE_2);
        vendor.on(LIST_CUSTOMERS).withQuery("next_page", "c/3+A=").respond(200, Fixtures.PAGE_3);
    }

    private void note(CustomerDetail customer) {
        names.add(customer.name());
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
