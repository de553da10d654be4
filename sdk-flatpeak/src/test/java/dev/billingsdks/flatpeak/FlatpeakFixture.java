package dev.billingsdks.flatpeak;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.suite.VendorFixture;
import java.util.List;

/** Flatpeak for the shared suites, and for this module's own tests. */
final class FlatpeakFixture
        extends VendorFixture<FlatpeakClient, FlatpeakClient.Builder, Customer, ListCustomersResponse> {

    static final FlatpeakFixture FIXTURE = new FlatpeakFixture();

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "list-customers";

    private FlatpeakFixture() {
        super("flatpeak", LIST_CUSTOMERS);
    }

    @Override
    public ContractExtension vendor() {
        return super.vendor().allowHeader("Flatpeak-Version");
    }

    @Override
    protected FlatpeakClient.Builder newBuilder() {
        return FlatpeakClient.builder();
    }

    @Override
    public FlatpeakClient build(FlatpeakClient.Builder builder) {
        return builder.build();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listing(FlatpeakClient client) {
        return client.customers().listCustomers();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> filteredListing(FlatpeakClient client) {
        return client.customers().listCustomers(params -> params.limit(2).referenceId("a&b"));
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listingFrom(FlatpeakClient client, String position) {
        return client.customers().listCustomers(params -> params.startingAfter(position));
    }

    @Override
    public String positionParameter() {
        return "starting_after";
    }

    @Override
    public List<String> positions() {
        return List.of("cus_02", "cus_04");
    }

    @Override
    public List<String> tokens() {
        return List.of("after:cus_02", "after:cus_04");
    }

    @Override
    public List<String> urls() {
        return List.of("/customers", "/customers?starting_after=cus_02", "/customers?starting_after=cus_04");
    }

    @Override
    public List<String> filteredUrls() {
        return List.of(
                "/customers?limit=2&reference_id=a%26b",
                "/customers?limit=2&starting_after=cus_02&reference_id=a%26b",
                "/customers?limit=2&starting_after=cus_04&reference_id=a%26b");
    }

    @Override
    public String idOf(Customer customer) {
        return customer.id();
    }

    @Override
    public List<List<String>> ids() {
        return List.of(
                List.of("cus_a83ec6da1e0d4917b9e9abf58d60574e", "cus_02"),
                List.of("cus_03", "cus_04"),
                List.of("cus_05"));
    }

    @Override
    public ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }
}
