package dev.billingsdks.kelviq;

import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.suite.VendorFixture;
import java.util.List;

/** Kelviq for the shared suites, and for this module's own tests. */
final class KelviqFixture
        extends VendorFixture<KelviqClient, KelviqClient.Builder, CustomerResponse, CustomerListResponse> {

    static final KelviqFixture FIXTURE = new KelviqFixture();

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "listCustomers";

    private KelviqFixture() {
        super("kelviq", LIST_CUSTOMERS);
    }

    @Override
    protected KelviqClient.Builder newBuilder() {
        return KelviqClient.builder();
    }

    @Override
    public KelviqClient build(KelviqClient.Builder builder) {
        return builder.build();
    }

    @Override
    public PagedIterable<CustomerResponse, CustomerListResponse> listing(KelviqClient client) {
        return client.customers().listCustomers();
    }

    @Override
    public PagedIterable<CustomerResponse, CustomerListResponse> filteredListing(KelviqClient client) {
        return client.customers().listCustomers(params -> params.search("a&b").pageSize(2));
    }

    @Override
    public PagedIterable<CustomerResponse, CustomerListResponse> listingFrom(KelviqClient client, String position) {
        return client.customers().listCustomers(params -> params.page(Long.parseLong(position)));
    }

    @Override
    public String positionParameter() {
        return "page";
    }

    @Override
    public List<String> positions() {
        return List.of("2", "3");
    }

    @Override
    public List<String> tokens() {
        return List.of("page:2", "page:3");
    }

    @Override
    public List<String> urls() {
        return List.of("/api/v1/customers/", "/api/v1/customers/?page=2", "/api/v1/customers/?page=3");
    }

    @Override
    public List<String> filteredUrls() {
        return List.of(
                "/api/v1/customers/?search=a%26b&page_size=2",
                "/api/v1/customers/?search=a%26b&page_size=2&page=2",
                "/api/v1/customers/?search=a%26b&page_size=2&page=3");
    }

    @Override
    public String idOf(CustomerResponse customer) {
        return customer.customerId();
    }

    @Override
    public List<List<String>> ids() {
        return List.of(List.of("unique-customer-id-123", "zoe"), List.of("acme", "globex"), List.of("initech"));
    }

    @Override
    public CustomerListResponse readPage(String json) {
        return CustomerListResponse.fromJson(json);
    }
}
