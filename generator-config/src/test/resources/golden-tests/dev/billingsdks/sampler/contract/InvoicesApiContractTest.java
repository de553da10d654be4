// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.ListingSample;
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

/** Calls each operation of {@link InvoicesApi} once, and walks over the pages of those that have some. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
@SuppressWarnings("deprecation") // A deprecated operation is tested as long as it is there.
final class InvoicesApiContractTest {

    @RegisterExtension
    static final ContractExtension vendor = ContractExtension.forPreparedSpec()
            .allowHeader("Idempotency-Key")
            .allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .baseUrl(vendor.baseUrl())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void listInvoices_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /invoices/");

        InvoiceList answer = client.invoices().listInvoices(request -> request
                .page(sample.query("page", JsonReader::int32))
                .customerId(sample.query("customer_id", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, InvoiceList::read);
    }

    @Test
    void listInvoicesPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /invoices/")
                .total("count")
                .byPageNumber("page", "results", "next");

        List<Invoice> items = client.invoices()
                .listInvoicesPaginator(request -> request
                        .customerId(sample.query("customer_id", JsonReader::string)))
                .stream()
                .toList();

        sample.assertWalked(items, Invoice::read);
    }
}
