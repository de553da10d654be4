// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.InvoicesApi;
import dev.billingsdks.sampler.model.Invoice;
import dev.billingsdks.sampler.model.InvoiceList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link InvoicesApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class InvoicesApiContractTest {

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
    void listInvoices_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /invoices/")
                .total("count")
                .byPageNumber("page", "results", "next");

        InvoiceList result = client.invoices().listInvoices(params -> params
                .page(sample.query("page", JsonReader::int32))
                .customerId(sample.query("customer_id", JsonReader::string))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, InvoiceList::read);
    }

    @Test
    void listInvoices_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /invoices/")
                .total("count")
                .byPageNumber("page", "results", "next");

        List<Invoice> items = client.invoices()
                .listInvoices(params -> params
                        .customerId(sample.query("customer_id", JsonReader::string)))
                .stream()
                .toList();

        sample.assertListed(items, Invoice::read);
    }
}
