// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.ListingSample;
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

/** Calls each operation of {@link ListingsApi} once, and walks over the pages of those that have some. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
@SuppressWarnings("deprecation") // A deprecated operation is tested as long as it is there.
final class ListingsApiContractTest {

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
    void listContracts_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /customers/{customer_id}/contracts");

        ListContractsResponse answer = client.listings().listContracts(request -> request
                .customerId(sample.path("customer_id", JsonReader::string))
                .body(sample.body(ListContractsBody::read)));

        sample.assertSent();
        sample.assertRead(answer, ListContractsResponse::read);
    }

    @Test
    void listContractsPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /customers/{customer_id}/contracts")
                .byCursor("next_page", "data", "next_page");

        List<Contract> items = client.listings()
                .listContractsPaginator(request -> request
                        .customerId(sample.path("customer_id", JsonReader::string))
                        .body(sample.body(ListContractsBody::read)))
                .stream()
                .toList();

        sample.assertWalked(items, Contract::read);
    }

    @Test
    void getSeatsHistory_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /seats/history");

        GetSeatsHistoryResponse answer = client.listings().getSeatsHistory(request -> request
                .body(sample.body(GetSeatsHistoryBody::read)));

        sample.assertSent();
        sample.assertRead(answer, GetSeatsHistoryResponse::read);
    }

    @Test
    void getSeatsHistoryPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /seats/history")
                .byCursor("cursor", "data", "pagination.next_page");

        List<Contract> items = client.listings()
                .getSeatsHistoryPaginator(request -> request
                        .body(sample.body(GetSeatsHistoryBody::read)))
                .stream()
                .toList();

        sample.assertWalked(items, Contract::read);
    }

    @Test
    void getAuditLogs_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /audit-logs");

        GetAuditLogsResponse answer = client.listings().getAuditLogs(request -> request
                .startingOn(sample.query("starting_on", JsonReader::dateTime))
                .resource(sample.query("resource", JsonReader::string))
                .nextPage(sample.query("next_page", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, GetAuditLogsResponse::read);
    }

    @Test
    void getAuditLogsPaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /audit-logs")
                .untilEmpty()
                .firstPageOnly("starting_on")
                .byCursor("next_page", "data", "next_page");

        List<Contract> items = client.listings()
                .getAuditLogsPaginator(request -> request
                        .startingOn(sample.query("starting_on", JsonReader::dateTime))
                        .resource(sample.query("resource", JsonReader::string)))
                .stream()
                .toList();

        sample.assertWalked(items, Contract::read);
    }

    @Test
    void searchUsage_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /usage");

        SearchUsageResponse answer = client.listings().searchUsage(request -> request
                .body(sample.body(SearchUsageBody::read)));

        sample.assertSent();
        sample.assertRead(answer, SearchUsageResponse::read);
    }

    @Test
    void searchUsagePaginator_walks_over_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "POST /usage")
                .total("result.total")
                .byPageNumber("paging.number", "result.rows", "result.more");

        List<Contract> items = client.listings()
                .searchUsagePaginator(request -> request
                        .body(sample.body(SearchUsageBody::read)))
                .stream()
                .toList();

        sample.assertWalked(items, Contract::read);
    }

    @Test
    void listLimits_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /limits");

        ListLimitsResponse answer = client.listings().listLimits(request -> request
                .limit(sample.query("limit", JsonReader::int64)));

        sample.assertSent();
        sample.assertRead(answer, ListLimitsResponse::read);
    }

    @Test
    void listDrafts_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "GET /drafts");

        ListDraftsResponse answer = client.listings().listDrafts(request -> request
                .nextPage(sample.query("next_page", JsonReader::string)));

        sample.assertSent();
        sample.assertRead(answer, ListDraftsResponse::read);
    }
}
