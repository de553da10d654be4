// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.JobsApi;
import dev.billingsdks.sampler.model.ExportJob;
import dev.billingsdks.sampler.model.PurgeJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link JobsApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class JobsApiContractTest {

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
    void startExport_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /jobs:export");

        ExportJob result = client.jobs().startExport().state(ExportJob.class);

        sample.assertSent();
        sample.assertRead(result, ExportJob::read);
    }

    @Test
    void startExport_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /jobs:export");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.jobs().startExport());
    }

    @Test
    void startPurge_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /jobs/{job_id}:purge");

        PurgeJob result = client.jobs().startPurge(params -> params
                .jobId(sample.path("job_id", JsonReader::string))).state(PurgeJob.class);

        sample.assertSent();
        sample.assertRead(result, PurgeJob::read);
    }

    @Test
    void startPurge_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /jobs/{job_id}:purge");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.jobs().startPurge(params -> params
                .jobId(sample.path("job_id", JsonReader::string))));
    }

    @Test
    void getJob_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /jobs/{job_id}");

        ExportJob result = client.jobs().getJob(params -> params
                .jobId(sample.path("job_id", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(result, ExportJob::read);
    }
}
