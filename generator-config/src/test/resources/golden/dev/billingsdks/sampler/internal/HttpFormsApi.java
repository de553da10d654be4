// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.CreateSeatsParams;
import dev.billingsdks.sampler.api.FormsApi;
import dev.billingsdks.sampler.api.ListAllSeatsParams;
import dev.billingsdks.sampler.api.ListByCurrentPageParams;
import dev.billingsdks.sampler.api.ListByDeepPageParams;
import dev.billingsdks.sampler.api.ListByLastPageParams;
import dev.billingsdks.sampler.api.ListByPagesParams;
import dev.billingsdks.sampler.api.ListByTimeParams;
import dev.billingsdks.sampler.api.ListByTotalParams;
import dev.billingsdks.sampler.api.ListLinkedSeatsParams;
import dev.billingsdks.sampler.api.ListSeatsByCursorParams;
import dev.billingsdks.sampler.api.ListSeatsByOffsetParams;
import dev.billingsdks.sampler.api.ListSeatsParams;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.CreateSeatsResponse;
import dev.billingsdks.sampler.model.ListByCurrentPageResponse;
import dev.billingsdks.sampler.model.ListByDeepPagePage;
import dev.billingsdks.sampler.model.ListByDeepPageResponse;
import dev.billingsdks.sampler.model.ListByLastPageResponse;
import dev.billingsdks.sampler.model.ListByPagesResponse;
import dev.billingsdks.sampler.model.ListByTimeResponse;
import dev.billingsdks.sampler.model.ListByTotalResponse;
import dev.billingsdks.sampler.model.Seat;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Executes the operations of {@link FormsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpFormsApi implements FormsApi {

    private static final Operation<ListByLastPageResponse> LIST_BY_LAST_PAGE =
            Operation.get("Sampler Billing", "listByLastPage", "/forms/last-page")
                    .returns(ListByLastPageResponse::read);
    private static final PagingScheme<ListByLastPageParams, Contract, ListByLastPageResponse> LIST_BY_LAST_PAGE_PAGES =
            PagingScheme.builder(LIST_BY_LAST_PAGE, "items", ListByLastPageResponse::items)
                    .total((ListByLastPageResponse response) -> response.pagination().totalCount())
                    .undeclared("", ListByLastPageResponse::additionalProperties)
                    .undeclared(
                            "pagination",
                            (ListByLastPageResponse response) -> response.pagination().additionalProperties())
                    .absentIsError()
                    .byPageNumber(ListByLastPageParams::page, (params, page) -> params.toBuilder().page(page).build())
                    .whileUpTo(
                            "pagination.max_page",
                            (ListByLastPageResponse response) -> response.pagination().maxPage());

    private static final Operation<ListByPagesResponse> LIST_BY_PAGES =
            Operation.get("Sampler Billing", "listByPages", "/forms/pages")
                    .returns(ListByPagesResponse::read);
    private static final PagingScheme<ListByPagesParams, Contract, ListByPagesResponse> LIST_BY_PAGES_PAGES =
            PagingScheme.builder(LIST_BY_PAGES, "data", ListByPagesResponse::data)
                    .undeclared("", ListByPagesResponse::additionalProperties)
                    .absentIsError()
                    .byPageNumber(
                            ListByPagesParams::page,
                            (params, page) -> params.toBuilder().page(Math.toIntExact(page)).build())
                    .startingAt(0)
                    .whilePages("total_pages", ListByPagesResponse::totalPages);

    private static final Operation<ListByTotalResponse> LIST_BY_TOTAL =
            Operation.get("Sampler Billing", "listByTotal", "/forms/total")
                    .returns(ListByTotalResponse::read);
    private static final PagingScheme<ListByTotalParams, Contract, ListByTotalResponse> LIST_BY_TOTAL_PAGES =
            PagingScheme.builder(LIST_BY_TOTAL, "data", ListByTotalResponse::data)
                    .total(ListByTotalResponse::total)
                    .undeclared("", ListByTotalResponse::additionalProperties)
                    .absentIsError()
                    .byPageNumber(ListByTotalParams::page, (params, page) -> params.toBuilder().page(page).build())
                    .whileBelow("total", ListByTotalResponse::total, (params, response) -> response.perPage());

    private static final Operation<ListByCurrentPageResponse> LIST_BY_CURRENT_PAGE =
            Operation.get("Sampler Billing", "listByCurrentPage", "/forms/current")
                    .returns(ListByCurrentPageResponse::read);
    private static final PagingScheme<ListByCurrentPageParams, Contract, ListByCurrentPageResponse>
            LIST_BY_CURRENT_PAGE_PAGES =
            PagingScheme.builder(LIST_BY_CURRENT_PAGE, "data", ListByCurrentPageResponse::data)
                    .undeclared("", ListByCurrentPageResponse::additionalProperties)
                    .undeclared("meta", (ListByCurrentPageResponse response) -> response.meta().additionalProperties())
                    .absentIsError()
                    .byPageNumber(
                            ListByCurrentPageParams::page, (params, page) -> params.toBuilder().page(page).build())
                    .whileFull(
                            "meta.page",
                            (ListByCurrentPageResponse response) -> response.meta().page(),
                            (params, response) -> response.meta().size());

    private static final Operation<ListByDeepPageResponse> LIST_BY_DEEP_PAGE =
            Operation.get("Sampler Billing", "listByDeepPage", "/forms/deep")
                    .returns(ListByDeepPageResponse::read);
    private static final PagingScheme<ListByDeepPageParams, Contract, ListByDeepPageResponse> LIST_BY_DEEP_PAGE_PAGES =
            PagingScheme.builder(LIST_BY_DEEP_PAGE, "data", ListByDeepPageResponse::data)
                    .undeclared("", ListByDeepPageResponse::additionalProperties)
                    .undeclared(
                            "links",
                            (ListByDeepPageResponse response) ->
                                    response.links() == null ? null : response.links().additionalProperties())
                    .nullable(
                            (ListByDeepPageResponse response) -> response.links() != null && response.links().hasNext())
                    .byPageNumber(
                            (ListByDeepPageParams params) -> params.page() == null ? null : params.page().number(),
                            (params, page) -> {
                                ListByDeepPagePage pagePart = params.page();
                                ListByDeepPagePage.Builder nextPagePart =
                                        pagePart == null ? ListByDeepPagePage.builder() : pagePart.toBuilder();
                                return params.toBuilder().page(nextPagePart.number(page).build()).build();
                            })
                    .whileLink(
                            "links.next",
                            (ListByDeepPageResponse response) ->
                                    response.links() == null ? null : response.links().next(),
                            "page[number]");

    private static final Operation<ListByTimeResponse> LIST_BY_TIME =
            Operation.get("Sampler Billing", "listByTime", "/forms/times")
                    .returns(ListByTimeResponse::read);
    private static final PagingScheme<ListByTimeParams, Contract, ListByTimeResponse> LIST_BY_TIME_PAGES =
            PagingScheme.builder(LIST_BY_TIME, "data", ListByTimeResponse::data)
                    .undeclared("", ListByTimeResponse::additionalProperties)
                    .nullable(ListByTimeResponse::hasNextSince)
                    .absentIsError()
                    .byCursor(
                            ListByTimeParams::since,
                            (params, cursor) -> params.toBuilder().since(OffsetDateTime.parse(cursor)).build())
                    .next("next_since", ListByTimeResponse::nextSince);

    private static final Operation<List<Seat>> LIST_SEATS =
            Operation.get("Sampler Billing", "listSeats", "/forms/seats")
                    .returns(reader -> reader.list(Seat::read));
    private static final PagingScheme<ListSeatsParams, Seat, List<Seat>> LIST_SEATS_PAGES =
            PagingScheme.ofArray(LIST_SEATS)
                    .byItemId(Seat::id)
                    .after(
                            ListSeatsParams::startingAfter,
                            (params, id) ->
                                    params.toBuilder().startingAfter(id == null ? null : UUID.fromString(id)).build())
                    .whileFull((params, response) -> params.limit() == null ? 10 : params.limit());

    private static final Operation<CreateSeatsResponse> CREATE_SEATS =
            Operation.post("Sampler Billing", "createSeats", "/forms/seats")
                    .returns(CreateSeatsResponse::read);

    private static final Operation<List<Seat>> LIST_ALL_SEATS =
            Operation.get("Sampler Billing", "listAllSeats", "/forms/all-seats")
                    .returns(reader -> reader.list(Seat::read));
    private static final PagingScheme<ListAllSeatsParams, Seat, List<Seat>> LIST_ALL_SEATS_PAGES =
            PagingScheme.ofArray(LIST_ALL_SEATS)
                    .byPageNumber(ListAllSeatsParams::page, (params, page) -> params.toBuilder().page(page).build())
                    .untilEmpty();

    private static final Operation<List<Seat>> LIST_LINKED_SEATS =
            Operation.get("Sampler Billing", "listLinkedSeats", "/forms/linked-seats")
                    .returns(reader -> reader.list(Seat::read));
    private static final PagingScheme<ListLinkedSeatsParams, Seat, List<Seat>> LIST_LINKED_SEATS_PAGES =
            PagingScheme.ofArray(LIST_LINKED_SEATS)
                    .byPageNumber(ListLinkedSeatsParams::page, (params, page) -> params.toBuilder().page(page).build())
                    .whileLinkHeader("page");

    private static final Operation<List<Seat>> LIST_SEATS_BY_CURSOR =
            Operation.get("Sampler Billing", "listSeatsByCursor", "/forms/seats-by-cursor")
                    .returns(reader -> reader.list(Seat::read));
    private static final PagingScheme<ListSeatsByCursorParams, Seat, List<Seat>> LIST_SEATS_BY_CURSOR_PAGES =
            PagingScheme.ofArray(LIST_SEATS_BY_CURSOR)
                    .byCursor(
                            ListSeatsByCursorParams::cursor,
                            (params, cursor) -> params.toBuilder().cursor(cursor).build())
                    .nextLink("cursor");

    private static final Operation<List<Seat>> LIST_SEATS_BY_OFFSET =
            Operation.get("Sampler Billing", "listSeatsByOffset", "/forms/seats-by-offset")
                    .returns(reader -> reader.list(Seat::read));
    private static final PagingScheme<ListSeatsByOffsetParams, Seat, List<Seat>> LIST_SEATS_BY_OFFSET_PAGES =
            PagingScheme.ofArray(LIST_SEATS_BY_OFFSET)
                    .byOffset(
                            ListSeatsByOffsetParams::offset,
                            (params, offset) -> params.toBuilder().offset(offset).build())
                    .untilEmpty();

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpFormsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public PagedIterable<Contract, ListByLastPageResponse> listByLastPage(
            ListByLastPageParams params, RequestOptions options) {
        return PagedIterable.of(LIST_BY_LAST_PAGE_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page())
                    .query("limit", pageParams.limit());
            return exchange.send(LIST_BY_LAST_PAGE, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, ListByPagesResponse> listByPages(
            ListByPagesParams params, RequestOptions options) {
        return PagedIterable.of(LIST_BY_PAGES_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page());
            return exchange.send(LIST_BY_PAGES, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, ListByTotalResponse> listByTotal(
            ListByTotalParams params, RequestOptions options) {
        return PagedIterable.of(LIST_BY_TOTAL_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page())
                    .query("per_page", pageParams.perPage());
            return exchange.send(LIST_BY_TOTAL, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, ListByCurrentPageResponse> listByCurrentPage(
            ListByCurrentPageParams params, RequestOptions options) {
        return PagedIterable.of(LIST_BY_CURRENT_PAGE_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page());
            return exchange.send(LIST_BY_CURRENT_PAGE, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, ListByDeepPageResponse> listByDeepPage(
            ListByDeepPageParams params, RequestOptions options) {
        return PagedIterable.of(LIST_BY_DEEP_PAGE_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page(), ParameterStyle.DEEP_OBJECT);
            return exchange.send(LIST_BY_DEEP_PAGE, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, ListByTimeResponse> listByTime(
            ListByTimeParams params, RequestOptions options) {
        return PagedIterable.of(LIST_BY_TIME_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("since", pageParams.since());
            return exchange.send(LIST_BY_TIME, parameters, options);
        });
    }

    @Override
    public PagedIterable<Seat, List<Seat>> listSeats(
            ListSeatsParams params, RequestOptions options) {
        return PagedIterable.of(LIST_SEATS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("starting_after", pageParams.startingAfter())
                    .query("limit", pageParams.limit());
            return exchange.send(LIST_SEATS, parameters, options);
        });
    }

    @Override
    public ApiResponse<CreateSeatsResponse> createSeatsWithResponse(
            CreateSeatsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(CREATE_SEATS, parameters, options);
    }

    @Override
    public PagedIterable<Seat, List<Seat>> listAllSeats(
            ListAllSeatsParams params, RequestOptions options) {
        return PagedIterable.of(LIST_ALL_SEATS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page());
            return exchange.send(LIST_ALL_SEATS, parameters, options);
        });
    }

    @Override
    public PagedIterable<Seat, List<Seat>> listLinkedSeats(
            ListLinkedSeatsParams params, RequestOptions options) {
        return PagedIterable.of(LIST_LINKED_SEATS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page());
            return exchange.send(LIST_LINKED_SEATS, parameters, options);
        });
    }

    @Override
    public PagedIterable<Seat, List<Seat>> listSeatsByCursor(
            ListSeatsByCursorParams params, RequestOptions options) {
        return PagedIterable.of(LIST_SEATS_BY_CURSOR_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("cursor", pageParams.cursor());
            return exchange.send(LIST_SEATS_BY_CURSOR, parameters, options);
        });
    }

    @Override
    public PagedIterable<Seat, List<Seat>> listSeatsByOffset(
            ListSeatsByOffsetParams params, RequestOptions options) {
        return PagedIterable.of(LIST_SEATS_BY_OFFSET_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("offset", pageParams.offset());
            return exchange.send(LIST_SEATS_BY_OFFSET, parameters, options);
        });
    }
}
