package dev.billingsdks.integration.vendor;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.api.ListCustomersParams;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Flatpeak: the id of the last customer in {@code starting_after}, while {@code has_more} is true. */
final class FlatpeakVendor extends TestVendor {

    private static final Map<Integer, String> ERRORS = Map.of(
            403, "ForbiddenError",
            404, "NotFoundError",
            429, "TooManyRequestsError",
            500, "InternalServerError");

    @Override
    public String name() {
        return "Flatpeak";
    }

    @Override
    public String artifact() {
        return "sdk-flatpeak";
    }

    @Override
    public Class<?> clientClass() {
        return FlatpeakClient.class;
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
        return "https://api.flatpeak.com:443";
    }

    @Override
    public CustomersClient client(Consumer<ClientBuilder<?>> options) {
        FlatpeakClient.Builder builder = FlatpeakClient.builder();
        options.accept(builder);
        return new Client(builder.build());
    }

    @Override
    public String url(@Nullable String position) {
        return position == null ? "/customers" : "/customers?starting_after=" + position;
    }

    @Override
    public String filteredUrl(@Nullable String position) {
        return "/customers?limit=2" + query("starting_after", position) + "&reference_id="
                + CustomersClient.FILTER_VALUE;
    }

    @Override
    public String positionParameter() {
        return "starting_after";
    }

    @Override
    public String itemsProperty() {
        return "data";
    }

    @Override
    public Paging paging() {
        return Paging.ITEM_ID;
    }

    @Override
    public String nextProperty() {
        return "has_more";
    }

    @Override
    public String customerId(int customer) {
        return "cus_" + customer;
    }

    @Override
    public String nameProperty() {
        return "reference_id";
    }

    @Override
    public String customerName(int customer) {
        return "reference-" + customer;
    }

    @Override
    public JsonText page(List<Integer> customers, @Nullable String nextPosition) {
        return JsonText.empty()
                .text("object", "list")
                .text("url", "/customers")
                .json("has_more", Boolean.toString(nextPosition != null))
                .array("data", customers.stream().map(this::customer).toList());
    }

    @Override
    public String positionAfter(int index, List<Integer> customers) {
        return customers.isEmpty() ? "nowhere" : customerId(customers.get(customers.size() - 1));
    }

    @Override
    public List<JsonText> lastPages(List<Integer> customers) {
        return List.of(page(customers, null));
    }

    @Override
    public JsonText error(int status) {
        return JsonText.empty()
                .text("object", "error")
                .text("type", status == 429 ? "rate_limit" : "invalid_request")
                .text("code", "refused_with_" + status)
                .text("message", "refused with " + status)
                .text("time_created", "2026-01-02T03:04:05Z");
    }

    @Override
    public @Nullable Class<? extends JsonModel> errorModel(int status) {
        // The statuses that the document declares differ by version, and so do the classes.
        boolean declared = Contract.of(specification())
                .operation(operationId())
                .response(status)
                .isPresent();
        return declared ? modelClass(ERRORS.get(status)) : null;
    }

    @Override
    public boolean hasEmptyPages() {
        return false;
    }

    @Override
    public List<String> undeclaredHeaders() {
        return List.of("Flatpeak-Version");
    }

    @Override
    public JsonText customer(int customer) {
        return JsonText.empty()
                .text("id", customerId(customer))
                .text("object", "customer")
                .json("live_mode", "true")
                .text("reference_id", customerName(customer))
                .json("locations", "[\"loc_" + customer + "\"]")
                .text("time_created", "2026-01-02T03:04:05Z")
                .text("account_id", "acc_1");
    }

    private static Class<? extends JsonModel> modelClass(String name) {
        try {
            return Class.forName(Customer.class.getPackageName() + "." + name).asSubclass(JsonModel.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the document declares the error, but the SDK has no class for it", e);
        }
    }

    private record Client(FlatpeakClient flatpeak) implements CustomersClient {

        @Override
        public CustomerListing customers(RequestOptions options) {
            return listing(flatpeak.customers()
                    .listCustomers(ListCustomersParams.builder().build(), options));
        }

        @Override
        public CustomerListing filteredCustomers() {
            return listing(
                    flatpeak.customers().listCustomers(params -> params.limit(2).referenceId(FILTER_VALUE)));
        }

        @Override
        public ApiResponse<?> firstCustomers(RequestOptions options) {
            return flatpeak.customers()
                    .listCustomers(ListCustomersParams.builder().build(), options)
                    .firstPage()
                    .response();
        }

        @Override
        public void close() {
            flatpeak.close();
        }

        private static CustomerListing listing(PagedIterable<Customer, ?> customers) {
            return CustomerListing.of(customers, Customer::id, Customer::referenceId);
        }
    }
}
