package dev.billingsdks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A vendor's listing of three pages: which URLs it requests, in which order, and what its pages hold.
 *
 * @param <C> the client
 * @param <B> the client's builder
 * @param <T> a customer
 * @param <R> a page
 */
public abstract class ListingSuite<C extends AutoCloseable, B extends ClientBuilder<B>, T, R> {

    private final VendorFixture<C, B, T, R> fixture;
    private final ContractExtension vendor;
    /** A client of the server, closed after the test. */
    protected final C client;

    /** Creates a suite with a client of its own for each test. */
    protected ListingSuite(VendorFixture<C, B, T, R> fixture, ContractExtension vendor) {
        this.fixture = fixture;
        this.vendor = vendor;
        client = fixture.client(vendor);
    }

    @AfterEach
    void close_client() throws Exception {
        client.close();
    }

    @Test
    void listing_returns_the_customers_of_every_page_and_requests_each_page_once() {
        stubThreePages();

        List<String> ids = idsOf(fixture.listing(client));

        assertThat(ids).isEqualTo(flatten(fixture.ids()));
        assertThat(urls()).isEqualTo(fixture.urls());
    }

    @Test
    void every_page_is_requested_with_the_same_filters() {
        stubThreePages();

        List<String> ids = idsOf(fixture.filteredListing(client));

        assertThat(ids).isEqualTo(flatten(fixture.ids()));
        assertThat(urls()).isEqualTo(fixture.filteredUrls());
    }

    @Test
    void listing_starts_at_the_position_of_its_params() {
        stubThreePages();

        List<String> ids = idsOf(fixture.listingFrom(client, fixture.positions().get(1)));

        assertThat(ids).isEqualTo(fixture.ids().get(2));
        assertThat(urls()).containsExactly(fixture.urls().get(2));
    }

    @Test
    void listing_continues_from_a_token() {
        stubThreePages();

        List<String> ids = idsOf(fixture.listing(client)
                .startingFrom(PageToken.parse(fixture.tokens().get(0))));

        assertThat(ids).isEqualTo(flatten(fixture.ids().subList(1, 3)));
        assertThat(urls()).isEqualTo(fixture.urls().subList(1, 3));
    }

    @Test
    void pages_have_items_the_next_token_and_the_whole_body() {
        stubThreePages();
        List<Page<T, R>> pages = new ArrayList<>();

        fixture.listing(client).pages().forEach(pages::add);

        assertThat(pages).extracting(page -> idsOf(page.items())).isEqualTo(fixture.ids());
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(
                        PageToken.parse(fixture.tokens().get(0)),
                        PageToken.parse(fixture.tokens().get(1)),
                        null);
        assertThat(pages)
                .extracting(Page::body)
                .containsExactly(
                        fixture.readPage(fixture.page(1)),
                        fixture.readPage(fixture.page(2)),
                        fixture.readPage(fixture.page(3)));
    }

    /** Stubs the three pages, each for requests with its own position only. */
    protected final void stubThreePages() {
        String parameter = fixture.positionParameter();
        vendor.on(fixture.operation()).withoutQuery(parameter).respond(200, fixture.page(1));
        for (int i = 0; i < fixture.positions().size(); i++) {
            vendor.on(fixture.operation())
                    .withQuery(parameter, fixture.positions().get(i))
                    .respond(200, fixture.page(i + 2));
        }
    }

    /** Iterates customers, and returns their ids. */
    protected final List<String> idsOf(Iterable<T> customers) {
        List<String> ids = new ArrayList<>();
        customers.forEach(customer -> ids.add(fixture.idOf(customer)));
        return ids;
    }

    /** Returns path and query of the requests so far. */
    protected final List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }

    private static List<String> flatten(List<List<String>> pages) {
        return pages.stream().flatMap(Collection::stream).toList();
    }
}
