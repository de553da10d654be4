// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
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

/** Calls each operation of {@link ReportsApi} once, and walks over the pages of those that have some. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
@SuppressWarnings("deprecation") // A deprecated operation is tested as long as it is there.
final class ReportsApiContractTest {

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
    void getReportRows_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /reports/{report_id}{format}/rows/{range}");

        String answer = client.reports().getReportRows(request -> request
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
        sample.assertRead(answer, JsonReader::string);
    }

    @Test
    void getReportPdf_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /reports/{id}/pdf");

        BinaryResponse answer = client.reports().getReportPdf(request -> request
                .id(sample.path("id", JsonReader::uuid)));

        sample.assertSent();
        sample.assertRead(answer, JsonReader::none);
    }

    @Test
    void getReportLink_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /reports/{id}/link");

        URI answer = client.reports().getReportLink(request -> request
                .id(sample.path("id", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, JsonReader::uri);
    }

    @Test
    void headReportsByIdLink_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "HEAD /reports/{id}/link");

        client.reports().headReportsByIdLink(request -> request
                .id(sample.path("id", JsonReader::string)));

        sample.assertSent();
    }
}
