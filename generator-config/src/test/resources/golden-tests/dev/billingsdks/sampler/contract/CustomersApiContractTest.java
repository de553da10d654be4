// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.model.ArchiveCustomerBody;
import dev.billingsdks.sampler.model.CreateCustomerBody;
import dev.billingsdks.sampler.model.Customer;
import dev.billingsdks.sampler.model.CustomerPatch;
import dev.billingsdks.sampler.model.ListCustomersResponse;
import dev.billingsdks.sampler.model.ListCustomersStatus;
import dev.billingsdks.sampler.model.ReplacePlanBody;
import dev.billingsdks.sampler.model.SearchCustomersBody;
import dev.billingsdks.sampler.model.SearchCustomersResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link CustomersApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
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
            .tokensBaseUrl(vendor.origin() + "")
            .pacing(new FakePacing())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void listCustomers_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /customers")
                .byCursor("next_page", "data", "next_page");

        ListCustomersResponse result = client.customers().listCustomers(params -> params
                .limit(sample.query("limit", JsonReader::int64))
                .nextPage(sample.query("next_page", JsonReader::string))
                .status(sample.query("status", ListCustomersStatus::read))
                .ids(sample.query("ids", element -> element.list(JsonReader::uuid)))
                .tags(sample.query("tags", element -> element.list(JsonReader::string)))
                .createdAfter(sample.query("created_after", JsonReader::dateTime))
                .xTrace(sample.header("X-Trace", JsonReader::string))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListCustomersResponse::read);
    }

    @Test
    void listCustomers_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /customers")
                .byCursor("next_page", "data", "next_page");

        List<Customer> items = client.customers()
                .listCustomers(params -> params
                        .limit(sample.query("limit", JsonReader::int64))
                        .status(sample.query("status", ListCustomersStatus::read))
                        .ids(sample.query("ids", element -> element.list(JsonReader::uuid)))
                        .tags(sample.query("tags", element -> element.list(JsonReader::string)))
                        .createdAfter(sample.query("created_after", JsonReader::dateTime))
                        .xTrace(sample.header("X-Trace", JsonReader::string)))
                .stream()
                .toList();

        sample.assertListed(items, Customer::read);
    }

    @Test
    void createCustomer_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers");

        Customer result = client.customers().createCustomer(params -> params
                .body(sample.body(CreateCustomerBody::read)));

        sample.assertSent();
        sample.assertRead(result, Customer::read);
    }

    @Test
    void createCustomer_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().createCustomer(params -> params
                .body(sample.body(CreateCustomerBody::read))));
    }

    @Test
    void updateCustomerV2_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        Customer result = client.customers().updateCustomerV2(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(CustomerPatch::read)));

        sample.assertSent();
        sample.assertRead(result, Customer::read);
    }

    @Test
    void updateCustomerV2_sends_null_and_omits_what_is_not_set() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        client.customers().updateCustomerV2(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.patch(CustomerPatch::read)));

        sample.assertSent();
    }

    @Test
    void updateCustomerV2_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /customers/{customer_id}");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().updateCustomerV2(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(CustomerPatch::read))));
    }

    @Test
    void deleteCustomer_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "DELETE /customers/{customer_id}");

        client.customers().deleteCustomer(params -> params
                .customerId(sample.path("customer_id", JsonReader::string)));

        sample.assertSent();
    }

    @Test
    void archiveCustomer_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/{customer_id}/archive");

        client.customers().archiveCustomer(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(ArchiveCustomerBody::read)));

        sample.assertSent();
    }

    @Test
    void archiveCustomer_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/{customer_id}/archive");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().archiveCustomer(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(ArchiveCustomerBody::read))));
    }

    @Test
    void replacePlan_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PUT /customers/{customer_id}/plans/{id}");

        client.customers().replacePlan(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .id(sample.path("id", JsonReader::string))
                .bodyBuilder_(sample.query("body_builder", JsonReader::bool))
                .body(sample.body(ReplacePlanBody::read)));

        sample.assertSent();
    }

    @Test
    void searchCustomers_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "POST /customers/search")
                .byCursor("next_page", "data", "next_page");

        SearchCustomersResponse result = client.customers().searchCustomers(params -> params
                .body(sample.body(SearchCustomersBody::read))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, SearchCustomersResponse::read);
    }

    @Test
    void searchCustomers_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/search");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.customers().searchCustomers(params -> params
                .body(sample.body(SearchCustomersBody::read))).firstPage());
    }

    @Test
    void searchCustomers_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /customers/search")
                .byCursor("next_page", "data", "next_page");

        List<Customer> items = client.customers()
                .searchCustomers(params -> params
                        .body(sample.body(SearchCustomersBody::read)))
                .stream()
                .toList();

        sample.assertListed(items, Customer::read);
    }
}
