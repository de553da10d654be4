// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.model.CreateCustomerBody;
import dev.billingsdks.sampler.model.Customer;
import dev.billingsdks.sampler.model.CustomerPatch;
import dev.billingsdks.sampler.model.ListCustomersResponse;
import dev.billingsdks.sampler.model.ListCustomersStatus;
import dev.billingsdks.sampler.model.SearchCustomersBody;
import dev.billingsdks.sampler.model.SearchCustomersResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link CustomersApi} once, and walks over the pages of those that have some. */
@SuppressWarnings("deprecation") // the vendor deprecates some of what this uses
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class CustomersApiContractTest {

    @RegisterExtension
    static final ContractExtension vendor = ContractExtension.forPreparedSpec()
            .allowHeader("Idempotency-Key")
            .allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .baseUrl(vendor.baseUrl())
            .bearerToken("token")
            .key("secret")
            .tenant("secret")
            .filesBaseUrl(vendor.origin() + "")
            .pacing(new FakePacing())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void listCustomers_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /customers");

        ListCustomersResponse answer = client.customers().listCustomers(request -> request
                .limit(sample.query("limit", JsonReader::int64))
                .nextPage(sample.query("next_page", JsonReader::string))
                .status(sample.query("status", ListCustomersStatus::read))
                .ids(sample.query("ids", element -> element.list(JsonReader::uuid)))
                .tags(sample.query("tags", element -> element.list(JsonReader::string)))
                .createdAfter(sample.query("created_after", JsonReader::dateTime))
                .xTrace(sample.header("X-Trace", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, ListCustomersResponse::read);
    }

    @Test
    void listCustomersPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /customers")
                .byCursor("next_page", "data", "next_page");

        List<Customer> items = client.customers()
                .listCustomersPaginator(request -> request
                        .limit(sample.query("limit", JsonReader::int64))
                        .status(sample.query("status", ListCustomersStatus::read))
                        .ids(sample.query("ids", element -> element.list(JsonReader::uuid)))
                        .tags(sample.query("tags", element -> element.list(JsonReader::string)))
                        .createdAfter(sample.query("created_after", JsonReader::dateTime))
                        .xTrace(sample.header("X-Trace", JsonReader::string)))
                .stream()
                .toList();

        sample.assertWalked(items, Customer::read);
    }

    @Test
    void createCustomer_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers");

        Customer answer = client.customers().createCustomer(request -> request
                .body(sample.body(CreateCustomerBody::read)));

        sample.assertSent();
        sample.assertRead(answer, Customer::read);
    }

    @Test
    void createCustomer_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().createCustomer(request -> request
                .body(sample.body(CreateCustomerBody::read))));
    }

    @Test
    void updateCustomerV2_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        Customer answer = client.customers().updateCustomerV2(request -> request
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(CustomerPatch::read)));

        sample.assertSent();
        sample.assertRead(answer, Customer::read);
    }

    @Test
    void updateCustomerV2_sends_null_as_null_and_leaves_out_what_is_not_set() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        client.customers().updateCustomerV2(request -> request
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.patch(CustomerPatch::read)));

        sample.assertSent();
    }

    @Test
    void updateCustomerV2_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().updateCustomerV2(request -> request
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(CustomerPatch::read))));
    }

    @Test
    void deleteCustomer_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "DELETE /customers/{customer_id}");

        client.customers().deleteCustomer(request -> request
                .customerId(sample.path("customer_id", JsonReader::string)));

        sample.assertSent();
    }

    @Test
    void searchCustomers_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/search");

        SearchCustomersResponse answer = client.customers().searchCustomers(request -> request
                .body(sample.body(SearchCustomersBody::read)));

        sample.assertSent();
        sample.assertRead(answer, SearchCustomersResponse::read);
    }

    @Test
    void searchCustomers_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/search");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().searchCustomers(request -> request
                .body(sample.body(SearchCustomersBody::read))));
    }

    @Test
    void searchCustomersPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /customers/search")
                .byCursor("next_page", "data", "next_page");

        List<Customer> items = client.customers()
                .searchCustomersPaginator(request -> request
                        .body(sample.body(SearchCustomersBody::read)))
                .stream()
                .toList();

        sample.assertWalked(items, Customer::read);
    }
}
