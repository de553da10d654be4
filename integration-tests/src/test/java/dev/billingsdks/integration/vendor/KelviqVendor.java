package dev.billingsdks.integration.vendor;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.api.ListCustomersParams;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.kelviq.model.KelviqError;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Kelviq: page numbers, with a link in {@code next} that is null at the end. */
final class KelviqVendor extends TestVendor {

    @Override
    public String name() {
        return "Kelviq";
    }

    @Override
    public String artifact() {
        return "sdk-kelviq";
    }

    @Override
    public Class<?> clientClass() {
        return KelviqClient.class;
    }

    @Override
    public String operationId() {
        return "listCustomers";
    }

    @Override
    public String pathTemplate() {
        return "/customers/";
    }

    @Override
    public String host() {
        return "https://api.kelviq.com:443";
    }

    @Override
    public CustomersClient client(Consumer<ClientBuilder<?>> options) {
        KelviqClient.Builder builder = KelviqClient.builder();
        options.accept(builder);
        return new Client(builder.build());
    }

    @Override
    public String url(@Nullable String position) {
        return position == null ? "/api/v1/customers/" : "/api/v1/customers/?page=" + position;
    }

    @Override
    public String filteredUrl(@Nullable String position) {
        return "/api/v1/customers/?search=" + CustomersClient.FILTER_VALUE + "&page_size=2" + query("page", position);
    }

    @Override
    public String positionParameter() {
        return "page";
    }

    @Override
    public String itemsProperty() {
        return "results";
    }

    @Override
    public Paging paging() {
        return Paging.PAGE_LINK;
    }

    @Override
    public String nextProperty() {
        return "next";
    }

    @Override
    public String totalProperty() {
        return "count";
    }

    @Override
    public String customerId(int customer) {
        return String.format(Locale.ROOT, "f47ac10b-58cc-4372-a567-%012d", customer);
    }

    @Override
    public String nameProperty() {
        return "name";
    }

    @Override
    public String customerName(int customer) {
        return "Customer " + customer;
    }

    @Override
    public JsonText page(List<Integer> customers, @Nullable String nextPosition) {
        String link = nextPosition == null ? null : "https://api.kelviq.com/api/v1/customers/?page=" + nextPosition;
        return JsonText.empty()
                .text("next", link)
                .text("previous", null)
                .array("results", customers.stream().map(this::customer).toList());
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
        return JsonText.empty().text("detail", "refused with " + status);
    }

    @Override
    public Class<? extends JsonModel> errorModel(int status) {
        return KelviqError.class;
    }

    @Override
    public JsonText customer(int customer) {
        return JsonText.empty()
                .text("id", customerId(customer))
                .text("customerId", "customer-" + customer)
                .text("name", customerName(customer))
                .text("email", "customer" + customer + "@example.com")
                .json("details", "{\"plan\":\"pro\"}")
                .json("metadata", "{\"tier\":\"gold\"}")
                .json("billingAddress", "null")
                .text("createdOn", "2026-01-02T03:04:05Z")
                .text("modifiedOn", "2026-01-02T03:04:05.678Z");
    }

    private record Client(KelviqClient kelviq) implements CustomersClient {

        @Override
        public CustomerListing customers(RequestOptions options) {
            return listing(kelviq.customers()
                    .listCustomers(ListCustomersParams.builder().build(), options));
        }

        @Override
        public CustomerListing filteredCustomers() {
            return listing(kelviq.customers()
                    .listCustomers(params -> params.search(FILTER_VALUE).pageSize(2)));
        }

        @Override
        public ApiResponse<?> firstCustomers(RequestOptions options) {
            return kelviq.customers()
                    .listCustomers(ListCustomersParams.builder().build(), options)
                    .firstPage()
                    .response();
        }

        @Override
        public void close() {
            kelviq.close();
        }

        private static CustomerListing listing(PagedIterable<CustomerResponse, ?> customers) {
            return CustomerListing.of(customers, customer -> String.valueOf(customer.id()), CustomerResponse::name);
        }
    }
}
