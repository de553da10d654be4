package dev.billingsdks.mijnklantportaal;

import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.suite.VendorFixture;
import java.util.List;

/** MijnKlantportaal for the shared suites, and for this module's own tests. */
final class MijnKlantportaalFixture
        extends VendorFixture<MijnKlantportaalClient, MijnKlantportaalClient.Builder, Customer, ListCustomersResponse> {

    static final MijnKlantportaalFixture FIXTURE = new MijnKlantportaalFixture();

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "list-customers";

    private MijnKlantportaalFixture() {
        super("mijnklantportaal", LIST_CUSTOMERS);
    }

    /** Returns a page made of the samples in the document, stray comma included, which has no sample of a whole page. */
    @Override
    public String example() {
        return resource("example.json");
    }

    @Override
    protected MijnKlantportaalClient.Builder newBuilder() {
        return MijnKlantportaalClient.builder();
    }

    @Override
    public MijnKlantportaalClient build(MijnKlantportaalClient.Builder builder) {
        return builder.build();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listing(MijnKlantportaalClient client) {
        return client.customers().listCustomers();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> filteredListing(MijnKlantportaalClient client) {
        return listing(client); // it has no filters
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listingFrom(MijnKlantportaalClient client, String position) {
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
        return List.of("/v1/customers", "/v1/customers?page=2", "/v1/customers?page=3");
    }

    @Override
    public List<String> filteredUrls() {
        return urls();
    }

    @Override
    public String idOf(Customer customer) {
        return customer.id();
    }

    @Override
    public List<List<String>> ids() {
        return List.of(List.of("cst_abc12345def678", "cst_02"), List.of("cst_03", "cst_04"), List.of("cst_05"));
    }

    @Override
    public ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }
}
