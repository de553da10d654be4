// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.model.CreateLoginBody;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.ListPlansResponse;
import dev.billingsdks.sampler.model.UploadFileKinds;
import java.util.List;
import java.util.Map;
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

    @Test
    void listTags_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /tags");

        List<Limit> answer = client.general().listTags();

        sample.assertSent();
        sample.assertRead(answer, element -> element.list(Limit::read));
    }

    @Test
    void replaceTags_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PUT /tags");

        Map<String, Long> answer = client.general().replaceTags(request -> request
                .body(sample.body(element -> element.list(Limit::read))));

        sample.assertSent();
        sample.assertRead(answer, element -> element.map(JsonReader::int64));
    }

    @Test
    void patchTags_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /beta/tags");

        Limit answer = client.general().patchTags(request -> request
                .body(sample.body(element -> element.map(JsonReader::string))));

        sample.assertSent();
        sample.assertRead(answer, Limit::read);
    }

    @Test
    void createLogin_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /logins");

        client.general().createLogin(request -> request
                .body(sample.body(CreateLoginBody::read)));

        sample.assertSent();
    }

    @Test
    void uploadFile_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /files/{name}");

        client.general().uploadFile(request -> request
                .name(sample.path("name", JsonReader::string))
                .file(sample.part("file", JsonReader::none))
                .pages(sample.part("pages", element -> element.list(JsonReader::none)))
                .namePart(sample.part("name", JsonReader::string))
                .meta(sample.part("meta", Limit::read))
                .kinds(sample.part("kinds", element -> element.list(UploadFileKinds::read))));

        sample.assertSent();
    }

    @Test
    void replaceFile_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PUT /files/{name}");

        client.general().replaceFile(request -> request
                .name(sample.path("name", JsonReader::string))
                .body(sample.body(JsonReader::none)));

        sample.assertSent();
    }

    @Test
    void createNote_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /notes");

        Long answer = client.general().createNote(request -> request
                .body(sample.body(JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, JsonReader::int64);
    }
}
