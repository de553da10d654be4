// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.ListingsApi;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.GetAuditLogsResponse;
import dev.billingsdks.sampler.model.GetSeatsHistoryBody;
import dev.billingsdks.sampler.model.GetSeatsHistoryResponse;
import dev.billingsdks.sampler.model.ListContractsBody;
import dev.billingsdks.sampler.model.ListContractsResponse;
import dev.billingsdks.sampler.model.ListDraftsResponse;
import dev.billingsdks.sampler.model.ListLimitsResponse;
import dev.billingsdks.sampler.model.SearchUsageBody;
import dev.billingsdks.sampler.model.SearchUsageResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link ListingsApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class ListingsApiContractTest {

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
    void listContracts_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "POST /customers/{customer_id}/contracts")
                .byCursor("next_page", "data", "next_page");

        ListContractsResponse result = client.listings().listContracts(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(ListContractsBody::read))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListContractsResponse::read);
    }

    @Test
    void listContracts_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/{customer_id}/contracts");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.listings().listContracts(params -> params
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(ListContractsBody::read))).firstPage());
    }

    @Test
    void listContracts_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /customers/{customer_id}/contracts")
                .byCursor("next_page", "data", "next_page");

        List<Contract> items = client.listings()
                .listContracts(params -> params
                        .customerId(sample.path("customer_id", JsonReader::string))
                        .body(sample.body(ListContractsBody::read)))
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void getSeatsHistory_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "POST /seats/history")
                .byCursor("cursor", "data", "pagination.next_page");

        GetSeatsHistoryResponse result = client.listings().getSeatsHistory(params -> params
                .body(sample.body(GetSeatsHistoryBody::read))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, GetSeatsHistoryResponse::read);
    }

    @Test
    void getSeatsHistory_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /seats/history");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.listings().getSeatsHistory(params -> params
                .body(sample.body(GetSeatsHistoryBody::read))).firstPage());
    }

    @Test
    void getSeatsHistory_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /seats/history")
                .byCursor("cursor", "data", "pagination.next_page");

        List<Contract> items = client.listings()
                .getSeatsHistory(params -> params
                        .body(sample.body(GetSeatsHistoryBody::read)))
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void getAuditLogs_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /audit-logs")
                .untilEmpty()
                .firstPageOnly("starting_on")
                .byCursor("next_page", "data", "next_page");

        GetAuditLogsResponse result = client.listings().getAuditLogs(params -> params
                .startingOn(sample.query("starting_on", JsonReader::dateTime))
                .resource(sample.query("resource", JsonReader::string))
                .nextPage(sample.query("next_page", JsonReader::string))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, GetAuditLogsResponse::read);
    }

    @Test
    void getAuditLogs_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /audit-logs")
                .untilEmpty()
                .firstPageOnly("starting_on")
                .byCursor("next_page", "data", "next_page");

        List<Contract> items = client.listings()
                .getAuditLogs(params -> params
                        .startingOn(sample.query("starting_on", JsonReader::dateTime))
                        .resource(sample.query("resource", JsonReader::string)))
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void searchUsage_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "POST /usage")
                .total("result.total")
                .byPageNumber("paging.number", "result.rows", "result.more");

        SearchUsageResponse result = client.listings().searchUsage(params -> params
                .body(sample.body(SearchUsageBody::read))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, SearchUsageResponse::read);
    }

    @Test
    void searchUsage_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /usage");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.listings().searchUsage(params -> params
                .body(sample.body(SearchUsageBody::read))).firstPage());
    }

    @Test
    void searchUsage_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /usage")
                .total("result.total")
                .byPageNumber("paging.number", "result.rows", "result.more");

        List<Contract> items = client.listings()
                .searchUsage(params -> params
                        .body(sample.body(SearchUsageBody::read)))
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listLimits_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /limits");

        ListLimitsResponse result = client.listings().listLimits(params -> params
                .limit(sample.query("limit", JsonReader::int64)));

        sample.assertSent();
        sample.assertRead(result, ListLimitsResponse::read);
    }

    @Test
    void listDrafts_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /drafts");

        ListDraftsResponse result = client.listings().listDrafts(params -> params
                .nextPage(sample.query("next_page", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(result, ListDraftsResponse::read);
    }
}
