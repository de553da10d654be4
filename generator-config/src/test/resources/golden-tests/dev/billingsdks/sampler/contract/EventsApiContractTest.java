// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.ListingSample;
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

/** Calls each operation of {@link EventsApi} once, and walks over the pages of those that have some. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
@SuppressWarnings("deprecation") // A deprecated operation is tested as long as it is there.
final class EventsApiContractTest {

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
    void listEvents_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /events");

        ListEventsResponse answer = client.events().listEvents(request -> request
                .startingAfter(sample.query("starting_after", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, ListEventsResponse::read);
    }

    @Test
    void listEventsPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /events")
                .byItemId("starting_after", "data", "has_more", "id");

        List<SamplerBillingPackage> items = client.events()
                .listEventsPaginator()
                .stream()
                .toList();

        sample.assertWalked(items, SamplerBillingPackage::read);
    }
}
