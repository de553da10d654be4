// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.model.ListPlansResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link GeneralApi} once, and walks over the pages of those that have some. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
@SuppressWarnings("deprecation") // A deprecated operation is tested as long as it is there.
final class GeneralApiContractTest {

    @RegisterExtension
    static final ContractExtension vendor = ContractExtension.forPreparedSpec()
            .allowHeader("Idempotency-Key")
            .allowHeader("Sampler-Version");

    private final SamplerBillingClient client = SamplerBillingClient.builder()
            .bearerToken("token")
            .baseUrl(vendor.baseUrl())
            .pacing(new FakePacing())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void listPlans_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /plans");

        ListPlansResponse answer = client.general().listPlans(request -> request
                .offset(sample.query("offset", JsonReader::int64)));

        sample.assertSent();
        sample.assertRead(answer, ListPlansResponse::read);
    }

    @Test
    void listPlansPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /plans")
                .byOffset("offset", "rows", "total");

        List<String> items = client.general()
                .listPlansPaginator()
                .stream()
                .toList();

        sample.assertWalked(items, JsonReader::string);
    }
}
