package dev.billingsdks.integration.vendor;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.MetronomeError;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.json.JsonModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Metronome: a cursor in {@code next_page}, null at the end. */
final class MetronomeVendor extends TestVendor {

    @Override
    public String name() {
        return "Metronome";
    }

    @Override
    public String artifact() {
        return "sdk-metronome";
    }

    @Override
    public Class<?> clientClass() {
        return MetronomeClient.class;
    }

    @Override
    public String operationId() {
        return "listCustomers-v1";
    }

    @Override
    public String pathTemplate() {
        return "/v1/customers";
    }

    @Override
    public String host() {
        return "https://api.metronome.com:443";
    }

    @Override
    public CustomersClient client(Consumer<ClientBuilder<?>> options) {
        MetronomeClient.Builder builder = MetronomeClient.builder();
        options.accept(builder);
        return new Client(builder.build());
    }

    @Override
    public String url(@Nullable String position) {
        return position == null ? "/v1/customers" : "/v1/customers?next_page=" + position;
    }

    @Override
    public String filteredUrl(@Nullable String position) {
        return "/v1/customers?limit=2" + query("next_page", position) + "&ingest_alias=" + CustomersClient.FILTER_VALUE
                + "&customer_ids=a&customer_ids=b&only_archived=true&salesforce_account_ids=s";
    }

    @Override
    public String positionParameter() {
        return "next_page";
    }

    @Override
    public String itemsProperty() {
        return "data";
    }

    @Override
    public Paging paging() {
        return Paging.CURSOR;
    }

    @Override
    public String nextProperty() {
        return "next_page";
    }

    @Override
    public String customerId(int customer) {
        return String.format(Locale.ROOT, "13117714-3f05-48e5-a6e9-%012d", customer);
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
        return JsonText.empty()
                .array("data", customers.stream().map(this::customer).toList())
                .text("next_page", nextPosition);
    }

    @Override
    public String positionAfter(int index, List<Integer> customers) {
        return "cursor-" + (index + 1);
    }

    @Override
    public List<JsonText> lastPages(List<Integer> customers) {
        return List.of(page(customers, null));
    }

    @Override
    public JsonText error(int status) {
        return JsonText.empty().text("message", "refused with " + status);
    }

    @Override
    public Class<? extends JsonModel> errorModel(int status) {
        return MetronomeError.class;
    }

    @Override
    public JsonText customer(int customer) {
        return JsonText.empty()
                .text("id", customerId(customer))
                .text("external_id", "external-" + customer)
                .text("name", customerName(customer))
                .json("ingest_aliases", "[\"alias-" + customer + "\"]")
                .json("customer_config", "{\"salesforce_account_id\":null}")
                .json("custom_fields", "{}")
                .text("created_at", "2026-01-02T03:04:05Z")
                .text("updated_at", "2026-01-02T03:04:05.678Z")
                .text("archived_at", null);
    }

    private record Client(MetronomeClient metronome) implements CustomersClient {

        @Override
        public CustomerListing customers(RequestOptions options) {
            return listing(metronome
                    .customers()
                    .listCustomers(ListCustomersParams.builder().build(), options));
        }

        @Override
        public CustomerListing filteredCustomers() {
            return listing(metronome
                    .customers()
                    .listCustomers(params -> params.limit(2)
                            .ingestAlias(FILTER_VALUE)
                            .customerIds(List.of("a", "b"))
                            .onlyArchived(true)
                            .salesforceAccountIds(List.of("s"))));
        }

        @Override
        public ApiResponse<?> firstCustomers(RequestOptions options) {
            return metronome
                    .customers()
                    .listCustomers(ListCustomersParams.builder().build(), options)
                    .firstPage()
                    .response();
        }

        @Override
        public void close() {
            metronome.close();
        }

        private static CustomerListing listing(PagedIterable<CustomerDetail, ?> customers) {
            return CustomerListing.of(customers, customer -> customer.id().toString(), CustomerDetail::name);
        }
    }
}
