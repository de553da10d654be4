package dev.billingsdks.yandexbilling;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.suite.VendorFixture;
import dev.billingsdks.yandexbilling.api.ListCustomersParams;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.util.List;

/** Yandex Billing for the shared suites, and for this module's own tests. */
final class YandexBillingFixture
        extends VendorFixture<YandexBillingClient, YandexBillingClient.Builder, Customer, ListCustomersResponse> {

    static final YandexBillingFixture FIXTURE = new YandexBillingFixture();

    /** The operation's name in the vendor's document. */
    static final String LIST_CUSTOMERS = "listCustomers";

    /** Params with what is required and nothing else. */
    static final ListCustomersParams RESELLER =
            ListCustomersParams.builder().resellerId("reseller-1").build();

    private YandexBillingFixture() {
        super("yandex-billing", LIST_CUSTOMERS);
    }

    @Override
    protected YandexBillingClient.Builder newBuilder() {
        return YandexBillingClient.builder();
    }

    @Override
    public YandexBillingClient build(YandexBillingClient.Builder builder) {
        return builder.build();
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listing(YandexBillingClient client) {
        return client.customers().listCustomers(RESELLER);
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> filteredListing(YandexBillingClient client) {
        return client.customers().listCustomers(RESELLER.toBuilder().pageSize(2).build());
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listingFrom(YandexBillingClient client, String position) {
        return client.customers()
                .listCustomers(RESELLER.toBuilder().pageToken(position).build());
    }

    @Override
    public String positionParameter() {
        return "pageToken";
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
        return List.of(
                "/billing/v1/customers?resellerId=reseller-1",
                "/billing/v1/customers?resellerId=reseller-1&pageToken=c%2F2%2BA%3D",
                "/billing/v1/customers?resellerId=reseller-1&pageToken=c%2F3%2BA%3D");
    }

    @Override
    public List<String> filteredUrls() {
        return List.of(
                "/billing/v1/customers?resellerId=reseller-1&pageSize=2",
                "/billing/v1/customers?resellerId=reseller-1&pageSize=2&pageToken=c%2F2%2BA%3D",
                "/billing/v1/customers?resellerId=reseller-1&pageSize=2&pageToken=c%2F3%2BA%3D");
    }

    @Override
    public String idOf(Customer customer) {
        return String.valueOf(customer.id());
    }

    @Override
    public List<List<String>> ids() {
        return List.of(List.of("dn2a1b2c3d4e5f6g7h8i", "dn2b"), List.of("dn2c", "dn2d"), List.of("dn2e"));
    }

    @Override
    public ListCustomersResponse readPage(String json) {
        return ListCustomersResponse.fromJson(json);
    }
}
