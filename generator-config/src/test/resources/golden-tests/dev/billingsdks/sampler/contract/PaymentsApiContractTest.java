// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.PaymentsApi;
import dev.billingsdks.sampler.model.FindPaymentsWhere;
import dev.billingsdks.sampler.model.Payment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link PaymentsApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class PaymentsApiContractTest {

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
    void findPayments_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /payments/search");

        client.payments().findPayments(params -> params
                .where(sample.query("where", FindPaymentsWhere::read))
                .states(sample.query("states", element -> element.list(JsonReader::string))));

        sample.assertSent();
    }

    @Test
    void createPayment_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /payments");

        client.payments().createPayment(params -> params
                .body(sample.body(Payment::read)));

        sample.assertSent();
    }

    @Test
    void createPayment_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /payments");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.payments().createPayment(params -> params
                .body(sample.body(Payment::read))));
    }
}
