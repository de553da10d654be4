// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.contract.server.ContractExtension;
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

/** Calls each operation of {@link GeneralApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class GeneralApiContractTest {

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
    void listPlans_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /plans")
                .byOffset("offset", "rows", "total");

        ListPlansResponse result = client.general().listPlans(params -> params
                .offset(sample.query("offset", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListPlansResponse::read);
    }

    @Test
    void listPlans_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /plans")
                .byOffset("offset", "rows", "total");

        List<String> items = client.general()
                .listPlans()
                .stream()
                .toList();

        sample.assertListed(items, JsonReader::string);
    }

    @Test
    void listTags_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /tags");

        List<Limit> result = client.general().listTags();

        sample.assertSent();
        sample.assertRead(result, element -> element.list(Limit::read));
    }

    @Test
    void replaceTags_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PUT /tags");

        Map<String, Long> result = client.general().replaceTags(params -> params
                .body(sample.body(element -> element.list(Limit::read))));

        sample.assertSent();
        sample.assertRead(result, element -> element.map(JsonReader::int64));
    }

    @Test
    void patchTags_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /tags");

        Limit result = client.general().patchTags(params -> params
                .body(sample.body(element -> element.map(JsonReader::string))));

        sample.assertSent();
        sample.assertRead(result, Limit::read);
    }

    @Test
    void patchTags_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PATCH /tags");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.general().patchTags(params -> params
                .body(sample.body(element -> element.map(JsonReader::string)))));
    }

    @Test
    void createLogin_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /logins");

        client.general().createLogin(params -> params
                .body(sample.body(CreateLoginBody::read)));

        sample.assertSent();
    }

    @Test
    void createLogin_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /logins");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.general().createLogin(params -> params
                .body(sample.body(CreateLoginBody::read))));
    }

    @Test
    void uploadFile_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /files/{name}");

        client.general().uploadFile(params -> params
                .name(sample.path("name", JsonReader::string))
                .file(sample.content())
                .pages(List.of(sample.content()))
                .namePart(sample.part("name", JsonReader::string))
                .meta(sample.part("meta", Limit::read))
                .kinds(sample.part("kinds", element -> element.list(UploadFileKinds::read))));

        sample.assertSent();
    }

    @Test
    void uploadFile_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /files/{name}");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.general().uploadFile(params -> params
                .name(sample.path("name", JsonReader::string))
                .file(sample.content())
                .pages(List.of(sample.content()))
                .namePart(sample.part("name", JsonReader::string))
                .meta(sample.part("meta", Limit::read))
                .kinds(sample.part("kinds", element -> element.list(UploadFileKinds::read)))));
    }

    @Test
    void replaceFile_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "PUT /files/{name}");

        client.general().replaceFile(params -> params
                .name(sample.path("name", JsonReader::string))
                .body(sample.content()));

        sample.assertSent();
    }

    @Test
    void createNote_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /notes");

        Long result = client.general().createNote(params -> params
                .body(sample.body(JsonReader::string)));

        sample.assertSent();
        sample.assertRead(result, JsonReader::int64);
    }

    @Test
    void createNote_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /notes");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.general().createNote(params -> params
                .body(sample.body(JsonReader::string))));
    }
}
