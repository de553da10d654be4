package dev.billingsdks.metronome;

import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.suite.VendorFixture;
import java.util.List;

/** Metronome for the shared suites, and for this module's own tests. */
final class MetronomeFixture
        extends VendorFixture<MetronomeClient, MetronomeClient.Builder, CustomerDetail, ListCustomersResponse> {

    static final MetronomeFixture FIXTURE = new MetronomeFixture();

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "listCustomers-v1";

    private MetronomeFixture() {
        super("metronome", LIST_CUSTOMERS);
    }

    @Override
    protected MetronomeClient.Builder newBuilder() {
        return MetronomeClient.builder();
    }

    @Override
    public MetronomeClient build(MetronomeClient.Builder builder) {
        return builder.build();
    }

    @Override
    public PagedIterable<CustomerDetail, ListCustomersResponse> listing(MetronomeClient client) {
        return client.customers().listCustomers();
    }

    @Override
    public PagedIterable<CustomerDetail, ListCustomersResponse> filteredListing(MetronomeClient client) {
        return client.customers()
                .listCustomers(
                        params -> params.limit(2).customerIds(List.of("a", "b")).onlyArchived(true));
    }

    @Override
    public PagedIterable<CustomerDetail, ListCustomersResponse> listingFrom(MetronomeClient client, String position) {
        return client.customers().listCustomers(params -> params.nextPage(position));
    }

    @Override
    public String positionParameter() {
        return "next_page";
    }

    @Override
    public List<String> positions() {
        return List.of("c/2+A=", "c/3+A=");
    }

    @Override
    public List<String> tokens() {
        return List.of("cursor:c/2+A=", "cursor:c/3+A=");
    }

    @Override
    public List<String> urls() {
        return List.of("/v1/customers", "/v1/customers?next_page=c%2F2%2BA%3D", "/v1/customers?next_page=c%2F3%2BA%3D");
    }

    @Override
    public List<String> filteredUrls() {
        return List.of(
                "/v1/customers?limit=2&customer_ids=a&customer_ids=b&only_archived=true",
                "/v1/customers?limit=2&next_page=c%2F2%2BA%3D&customer_ids=a&customer_ids=b&only_archived=true",
                "/v1/customers?limit=2&next_page=c%2F3%2BA%3D&customer_ids=a&customer_ids=b&only_archived=true");
    }

    @Override
    public String idOf(CustomerDetail customer) {
        return customer.name();
    }

    @Override
    public List<List<String>> ids() {
        return List.of(List.of("Example, Inc.", "Zoë & Söhne"), List.of("Acme"), List.of("Globex"));
    }

    @Override
    public ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }
}
