package dev.billingsdks.integration.vendor;

import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.api.ListCustomersParams;
import dev.billingsdks.mijnklantportaal.model.ApiError;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** MijnKlantportaal: page numbers, with a link in {@code next_page_url} that is null at the end; it has no filters. */
final class MijnKlantportaalVendor extends TestVendor {

    private static final String LINK = "https://api.mijnklantportaal.nl/v1/customers?page=";

    @Override
    public String name() {
        return "MijnKlantportaal";
    }

    @Override
    public String artifact() {
        return "sdk-mijnklantportaal";
    }

    @Override
    public Class<?> clientClass() {
        return MijnKlantportaalClient.class;
    }

    @Override
    public String operationId() {
        return "list-customers";
    }

    @Override
    public String pathTemplate() {
        return "/customers";
    }

    @Override
    public String host() {
        return "https://api.mijnklantportaal.nl:443";
    }

    @Override
    public CustomersClient client(Consumer<ClientBuilder<?>> options) {
        MijnKlantportaalClient.Builder builder = MijnKlantportaalClient.builder();
        options.accept(builder);
        return new Client(builder.build());
    }

    @Override
    public String url(@Nullable String position) {
        return position == null ? "/v1/customers" : "/v1/customers?page=" + position;
    }

    @Override
    public String filteredUrl(@Nullable String position) {
        return url(position == null ? "1" : position);
    }

    @Override
    public String positionParameter() {
        return "page";
    }

    @Override
    public String itemsProperty() {
        return "data";
    }

    @Override
    public Paging paging() {
        return Paging.PAGE_LINK;
    }

    @Override
    public String nextProperty() {
        return "next_page_url";
    }

    @Override
    public String customerId(int customer) {
        return "klant-" + customer;
    }

    @Override
    public String nameProperty() {
        return "companyName";
    }

    @Override
    public String customerName(int customer) {
        return "Customer " + customer;
    }

    @Override
    public JsonText page(List<Integer> customers, @Nullable String nextPosition) {
        return JsonText.empty()
                .array("data", customers.stream().map(this::customer).toList())
                .text("first_page_url", LINK + 1)
                .json("from", customers.isEmpty() ? "null" : customers.get(0).toString())
                .text("next_page_url", nextPosition == null ? null : LINK + nextPosition)
                .text("path", "https://api.mijnklantportaal.nl/v1/customers")
                .json("per_page", "15")
                .text("prev_page_url", null)
                .json(
                        "to",
                        customers.isEmpty()
                                ? "null"
                                : customers.get(customers.size() - 1).toString());
    }

    @Override
    public String positionAfter(int index, List<Integer> customers) {
        return Integer.toString(index + 2);
    }

    @Override
    public List<JsonText> lastPages(List<Integer> customers) {
        return List.of(page(customers, null));
    }

    @Override
    public JsonText error(int status) {
        return JsonText.empty().json("code", Integer.toString(status)).text("message", "refused with " + status);
    }

    @Override
    public @Nullable Class<? extends JsonModel> errorModel(int status) {
        return status < 500 ? ApiError.class : null;
    }

    @Override
    public JsonText customer(int customer) {
        return JsonText.empty()
                .text("id", customerId(customer))
                .text("companyName", customerName(customer))
                .text("address", "Dorpsstraat " + customer)
                .text("zipCode", "1234 AB")
                .text("city", "Utrecht")
                .text("countryCode", "NL")
                .text("primaryEmail", "customer" + customer + "@example.com")
                .text("phone", null)
                .text("integration", null)
                .text("integrationId", null)
                .json("customerGroups", "[]")
                .text("createdAt", "2026-01-02T03:04:05+00:00");
    }

    private record Client(MijnKlantportaalClient mijnKlantportaal) implements CustomersClient {

        @Override
        public CustomerListing customers(RequestOptions options) {
            return listing(mijnKlantportaal
                    .customers()
                    .listCustomers(ListCustomersParams.builder().build(), options));
        }

        @Override
        public CustomerListing filteredCustomers() {
            return listing(mijnKlantportaal.customers().listCustomers(params -> params.page(1)));
        }

        @Override
        public ApiResponse<?> firstCustomers(RequestOptions options) {
            return mijnKlantportaal
                    .customers()
                    .listCustomers(ListCustomersParams.builder().build(), options)
                    .firstPage()
                    .response();
        }

        @Override
        public void close() {
            mijnKlantportaal.close();
        }

        private static CustomerListing listing(PagedIterable<Customer, ?> customers) {
            return CustomerListing.of(customers, customer -> String.valueOf(customer.id()), Customer::companyName);
        }
    }
}
