// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.contract;

import dev.billingsdks.contract.sdk.ExchangeSample;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.sdk.ListingSample;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.SamplerBillingClient;
import dev.billingsdks.sampler.api.FormsApi;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.CreateSeatsBody;
import dev.billingsdks.sampler.model.CreateSeatsResponse;
import dev.billingsdks.sampler.model.ListByCurrentPageResponse;
import dev.billingsdks.sampler.model.ListByDeepPagePage;
import dev.billingsdks.sampler.model.ListByDeepPageResponse;
import dev.billingsdks.sampler.model.ListByLastPageResponse;
import dev.billingsdks.sampler.model.ListByPagesResponse;
import dev.billingsdks.sampler.model.ListByTimeResponse;
import dev.billingsdks.sampler.model.ListByTotalResponse;
import dev.billingsdks.sampler.model.Seat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls each operation of {@link FormsApi} once, and lists two pages of those that page. */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
final class FormsApiContractTest {

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
    void listByLastPage_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/last-page")
                .total("pagination.total_count")
                .lastPage()
                .byPageNumber("page", "items", "pagination.max_page");

        ListByLastPageResponse result = client.forms().listByLastPage(params -> params
                .page(sample.query("page", JsonReader::int64))
                .limit(sample.query("limit", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListByLastPageResponse::read);
    }

    @Test
    void listByLastPage_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/last-page")
                .total("pagination.total_count")
                .lastPage()
                .byPageNumber("page", "items", "pagination.max_page");

        List<Contract> items = client.forms()
                .listByLastPage(params -> params
                        .limit(sample.query("limit", JsonReader::int64)))
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listByPages_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/pages")
                .pages()
                .startingAt(0)
                .byPageNumber("page", "data", "total_pages");

        ListByPagesResponse result = client.forms().listByPages(params -> params
                .page(sample.query("page", JsonReader::int32))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListByPagesResponse::read);
    }

    @Test
    void listByPages_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/pages")
                .pages()
                .startingAt(0)
                .byPageNumber("page", "data", "total_pages");

        List<Contract> items = client.forms()
                .listByPages()
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listByTotal_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/total")
                .total("total")
                .whileBelow("per_page")
                .byPageNumber("page", "data", "total");

        ListByTotalResponse result = client.forms().listByTotal(params -> params
                .page(sample.query("page", JsonReader::int64))
                .perPage(sample.query("per_page", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListByTotalResponse::read);
    }

    @Test
    void listByTotal_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/total")
                .total("total")
                .whileBelow("per_page")
                .byPageNumber("page", "data", "total");

        List<Contract> items = client.forms()
                .listByTotal(params -> params
                        .perPage(sample.query("per_page", JsonReader::int64)))
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listByCurrentPage_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/current")
                .whileFullCurrent("meta.size")
                .byPageNumber("page", "data", "meta.page");

        ListByCurrentPageResponse result = client.forms().listByCurrentPage(params -> params
                .page(sample.query("page", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListByCurrentPageResponse::read);
    }

    @Test
    void listByCurrentPage_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/current")
                .whileFullCurrent("meta.size")
                .byPageNumber("page", "data", "meta.page");

        List<Contract> items = client.forms()
                .listByCurrentPage()
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listByDeepPage_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/deep")
                .byPageNumber("page.number", "data", "links.next");

        ListByDeepPageResponse result = client.forms().listByDeepPage(params -> params
                .page(sample.query("page", ListByDeepPagePage::read))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListByDeepPageResponse::read);
    }

    @Test
    void listByDeepPage_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/deep")
                .byPageNumber("page.number", "data", "links.next");

        List<Contract> items = client.forms()
                .listByDeepPage()
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listByTime_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/times")
                .byCursor("since", "data", "next_since");

        ListByTimeResponse result = client.forms().listByTime(params -> params
                .since(sample.query("since", JsonReader::dateTime))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, ListByTimeResponse::read);
    }

    @Test
    void listByTime_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/times")
                .byCursor("since", "data", "next_since");

        List<Contract> items = client.forms()
                .listByTime()
                .stream()
                .toList();

        sample.assertListed(items, Contract::read);
    }

    @Test
    void listSeats_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/seats")
                .whileFull("")
                .byItemId("starting_after", "", "", "id");

        List<Seat> result = client.forms().listSeats(params -> params
                .startingAfter(sample.query("starting_after", JsonReader::uuid))
                .limit(sample.query("limit", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, element -> element.list(Seat::read));
    }

    @Test
    void listSeats_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/seats")
                .whileFull("")
                .byItemId("starting_after", "", "", "id");

        List<Seat> items = client.forms()
                .listSeats(params -> params
                        .limit(sample.query("limit", JsonReader::int64)))
                .stream()
                .toList();

        sample.assertListed(items, Seat::read);
    }

    @Test
    void createSeats_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /forms/seats");

        CreateSeatsResponse result = client.forms().createSeats(params -> params
                .body(sample.body(CreateSeatsBody::read)));

        sample.assertSent();
        sample.assertRead(result, CreateSeatsResponse::read);
    }

    @Test
    void createSeats_is_repeated_with_its_key() {
        ExchangeSample sample = ExchangeSample.of(vendor, "POST /forms/seats");

        sample.assertRepeatedWithOneKey("Idempotency-Key", () -> client.forms().createSeats(params -> params
                .body(sample.body(CreateSeatsBody::read))));
    }

    @Test
    void listAllSeats_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/all-seats")
                .whileNotEmpty()
                .byPageNumber("page", "", "");

        List<Seat> result = client.forms().listAllSeats(params -> params
                .page(sample.query("page", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, element -> element.list(Seat::read));
    }

    @Test
    void listAllSeats_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/all-seats")
                .whileNotEmpty()
                .byPageNumber("page", "", "");

        List<Seat> items = client.forms()
                .listAllSeats()
                .stream()
                .toList();

        sample.assertListed(items, Seat::read);
    }

    @Test
    void listLinkedSeats_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/linked-seats")
                .linkHeader()
                .byPageNumber("page", "", "");

        List<Seat> result = client.forms().listLinkedSeats(params -> params
                .page(sample.query("page", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, element -> element.list(Seat::read));
    }

    @Test
    void listLinkedSeats_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/linked-seats")
                .linkHeader()
                .byPageNumber("page", "", "");

        List<Seat> items = client.forms()
                .listLinkedSeats()
                .stream()
                .toList();

        sample.assertListed(items, Seat::read);
    }

    @Test
    void listSeatsByCursor_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/seats-by-cursor")
                .linkHeader()
                .byCursor("cursor", "", "");

        List<Seat> result = client.forms().listSeatsByCursor(params -> params
                .cursor(sample.query("cursor", JsonReader::string))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, element -> element.list(Seat::read));
    }

    @Test
    void listSeatsByCursor_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/seats-by-cursor")
                .linkHeader()
                .byCursor("cursor", "", "");

        List<Seat> items = client.forms()
                .listSeatsByCursor()
                .stream()
                .toList();

        sample.assertListed(items, Seat::read);
    }

    @Test
    void listSeatsByOffset_is_sent_and_read() {
        ExchangeSample sample = ExchangeSample.ofPage(vendor, "GET /forms/seats-by-offset")
                .whileNotEmpty()
                .byOffset("offset", "", "");

        List<Seat> result = client.forms().listSeatsByOffset(params -> params
                .offset(sample.query("offset", JsonReader::int64))).firstPage().body();

        sample.assertSent();
        sample.assertRead(result, element -> element.list(Seat::read));
    }

    @Test
    void listSeatsByOffset_lists_two_pages() {
        ListingSample sample = ListingSample.of(vendor, "GET /forms/seats-by-offset")
                .whileNotEmpty()
                .byOffset("offset", "", "");

        List<Seat> items = client.forms()
                .listSeatsByOffset()
                .stream()
                .toList();

        sample.assertListed(items, Seat::read);
    }
}
