// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.EventsApi;
import dev.billingsdks.sampler.model.ListEventsResponse;
import dev.billingsdks.sampler.model.SamplerBillingPackage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link EventsApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class EventsApiContractTest {

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
    void listEvents_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /events")
                .byItemId("starting_after", "data", "has_more", "id");

        ListEventsResponse result = client.events().listEvents(params -> params
                .startingAfter(sample.query("starting_after", JsonReader::string))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListEventsResponse::read);
    }

    @Test
    void listEvents_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /events")
                .byItemId("starting_after", "data", "has_more", "id");

        List<SamplerBillingPackage> items = client.events()
                .listEvents()
                .stream()
                .toList();

        sample.assertListed(items, SamplerBillingPackage::read);
    }
}
