// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.ReportsApi;
import dev.billingsdks.sampler.model.GetReportRowsFilter;
import dev.billingsdks.sampler.model.GetReportRowsFormat;
import dev.billingsdks.sampler.model.GetReportRowsWhere;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link ReportsApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class ReportsApiContractTest {

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
    void getReportRows_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /reports/{report_id}/{format}/rows/{range}");

        String result = client.reports().getReportRows(params -> params
                .reportId(sample.path("report_id", JsonReader::int64))
                .format(sample.path("format", GetReportRowsFormat::read))
                .range(sample.path("range", element -> element.list(JsonReader::int64)))
                .rangeQuery(sample.query("range", JsonReader::string))
                .columns(sample.query("columns", element -> element.list(JsonReader::string)))
                .groups(sample.query("groups", element -> element.list(JsonReader::string)))
                .filter(sample.query("filter", GetReportRowsFilter::read))
                .labels(sample.query("labels", element -> element.map(JsonReader::string)))
                .where(sample.query("where", GetReportRowsWhere::read))
                .sort(sample.query("sort", JsonReader::string))
                .anything(sample.query("anything", JsonReader::string))
                .body_(sample.query("body", JsonReader::string))
                .xScopes(sample.header("X-Scopes", element -> element.list(JsonReader::string)))
                .session(sample.cookie("session", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(result, JsonReader::string);
    }

    @Test
    void getReportPdf_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /reports/{id}/pdf");

        BinaryResponse result = client.reports().getReportPdf(params -> params
                .id(sample.path("id", JsonReader::uuid)));

        sample.assertSent();
        sample.assertRead(result);
    }

    @Test
    void getReportLink_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /reports/{id}/link");

        URI result = client.reports().getReportLink(params -> params
                .id(sample.path("id", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(result, JsonReader::uri);
    }

    @Test
    void headReportsByIdLink_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "HEAD /reports/{id}/link");

        client.reports().headReportsByIdLink(params -> params
                .id(sample.path("id", JsonReader::string)));

        sample.assertSent();
    }
}
