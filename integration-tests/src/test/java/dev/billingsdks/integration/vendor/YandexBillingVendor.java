package dev.billingsdks.integration.vendor;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.api.ListCustomersParams;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.Status;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Yandex Billing: a token in {@code pageToken}, which is absent at the end, like all default values. */
final class YandexBillingVendor extends TestVendor {

    @Override
    public String name() {
        return "Yandex Billing";
    }

    @Override
    public String artifact() {
        return "sdk-yandex-billing";
    }

    @Override
    public Class<?> clientClass() {
        return YandexBillingClient.class;
    }

    @Override
    public String operationId() {
        return "listCustomers";
    }

    @Override
    public String pathTemplate() {
        return "/customers";
    }

    @Override
    public String host() {
        return "https://billing.api.cloud.yandex.net:443";
    }

    @Override
    public CustomersClient client(Consumer<ClientBuilder<?>> options) {
        YandexBillingClient.Builder builder = YandexBillingClient.builder();
        options.accept(builder);
        return new Client(builder.build());
    }

    @Override
    public String url(@Nullable String position) {
        return "/billing/v1/customers?resellerId=reseller" + query("pageToken", position);
    }

    @Override
    public String filteredUrl(@Nullable String position) {
        return "/billing/v1/customers?resellerId=" + CustomersClient.FILTER_VALUE + "&pageSize=2"
                + query("pageToken", position);
    }

    @Override
    public String positionParameter() {
        return "pageToken";
    }

    @Override
    public String itemsProperty() {
        return "customers";
    }

    @Override
    public Paging paging() {
        return Paging.CURSOR;
    }

    @Override
    public String nextProperty() {
        return "nextPageToken";
    }

    @Override
    public String customerId(int customer) {
        return "customer-" + customer;
    }

    @Override
    public String nameProperty() {
        return "billingAccountId";
    }

    @Override
    public String customerName(int customer) {
        return "account-" + customer;
    }

    @Override
    public JsonText page(List<Integer> customers, @Nullable String nextPosition) {
        JsonText items = customers.isEmpty()
                ? JsonText.empty()
                : JsonText.empty()
                        .array(
                                "customers",
                                customers.stream().map(this::customer).toList());
        return nextPosition == null ? items : items.text("nextPageToken", nextPosition);
    }

    @Override
    public String positionAfter(int index, List<Integer> customers) {
        return "token-" + (index + 1);
    }

    @Override
    public List<JsonText> lastPages(List<Integer> customers) {
        JsonText page = page(customers, null);
        return List.of(page, page.text("nextPageToken", null), page.text("nextPageToken", " "));
    }

    @Override
    public JsonText error(int status) {
        return JsonText.empty()
                .json("code", "7")
                .text("message", "refused with " + status)
                .json("details", "[{\"@type\":\"type.googleapis.com/google.rpc.RequestInfo\"}]");
    }

    @Override
    public Class<? extends JsonModel> errorModel(int status) {
        return Status.class;
    }

    @Override
    public boolean omitsDefaults() {
        return true;
    }

    @Override
    public JsonText customer(int customer) {
        return JsonText.empty().text("id", customerId(customer)).text("billingAccountId", customerName(customer));
    }

    private record Client(YandexBillingClient yandexBilling) implements CustomersClient {

        @Override
        public CustomerListing customers(RequestOptions options) {
            return listing(yandexBilling.customers().listCustomers(params(), options));
        }

        @Override
        public CustomerListing filteredCustomers() {
            return listing(yandexBilling
                    .customers()
                    .listCustomers(params -> params.resellerId(FILTER_VALUE).pageSize(2)));
        }

        @Override
        public ApiResponse<?> firstCustomers(RequestOptions options) {
            return yandexBilling
                    .customers()
                    .listCustomers(params(), options)
                    .firstPage()
                    .response();
        }

        @Override
        public void close() {
            yandexBilling.close();
        }

        private static ListCustomersParams params() {
            return ListCustomersParams.builder().resellerId("reseller").build();
        }

        private static CustomerListing listing(PagedIterable<Customer, ?> customers) {
            return CustomerListing.of(customers, customer -> String.valueOf(customer.id()), Customer::billingAccountId);
        }
    }
}
