// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Operation;
import dev.billingsdks.runtime.http.RequestParameters;
import dev.billingsdks.sampler.api.GetAuditLogsRequest;
import dev.billingsdks.sampler.api.GetSeatsHistoryRequest;
import dev.billingsdks.sampler.api.ListContractsRequest;
import dev.billingsdks.sampler.api.ListDraftsRequest;
import dev.billingsdks.sampler.api.ListLimitsRequest;
import dev.billingsdks.sampler.api.ListingsApi;
import dev.billingsdks.sampler.api.SearchUsageRequest;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.GetAuditLogsResponse;
import dev.billingsdks.sampler.model.GetSeatsHistoryBody;
import dev.billingsdks.sampler.model.GetSeatsHistoryResponse;
import dev.billingsdks.sampler.model.ListContractsBody;
import dev.billingsdks.sampler.model.ListContractsResponse;
import dev.billingsdks.sampler.model.ListDraftsResponse;
import dev.billingsdks.sampler.model.ListLimitsResponse;
import dev.billingsdks.sampler.model.SearchUsageBody;
import dev.billingsdks.sampler.model.SearchUsageBodyPaging;
import dev.billingsdks.sampler.model.SearchUsageResponse;

/** Carries out the operations of {@link ListingsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpListingsApi implements ListingsApi {

    private static final Operation<ListContractsResponse> LIST_CONTRACTS =
            Operation.post("Sampler Billing", "listContracts", "/customers/{customer_id}/contracts")
                    .returns(ListContractsResponse::read);
    private static final PagingScheme<ListContractsRequest, Contract, ListContractsResponse> LIST_CONTRACTS_PAGES =
            PagingScheme.builder(LIST_CONTRACTS, "data", ListContractsResponse::data)
                    .byCursor(
                            (ListContractsRequest request) -> request.body().nextPage(),
                            (request, cursor) -> {
                                ListContractsBody body = request.body();
                                ListContractsBody.Builder nextBody = body.toBuilder();
                                return request.toBuilder().body(nextBody.nextPage(cursor).build()).build();
                            })
                    .next("next_page", ListContractsResponse::nextPage);

    private static final Operation<GetSeatsHistoryResponse> GET_SEATS_HISTORY =
            Operation.post("Sampler Billing", "getSeatsHistory", "/seats/history")
                    .returns(GetSeatsHistoryResponse::read);
    private static final PagingScheme<GetSeatsHistoryRequest, Contract, GetSeatsHistoryResponse>
            GET_SEATS_HISTORY_PAGES =
            PagingScheme.builder(GET_SEATS_HISTORY, "data", GetSeatsHistoryResponse::data)
                    .byCursor(
                            (GetSeatsHistoryRequest request) ->
                                    request.body() == null ? null : request.body().cursor(),
                            (request, cursor) -> {
                                GetSeatsHistoryBody body = request.body();
                                GetSeatsHistoryBody.Builder nextBody =
                                        body == null ? GetSeatsHistoryBody.builder() : body.toBuilder();
                                return request.toBuilder().body(nextBody.cursor(cursor).build()).build();
                            })
                    .next(
                            "pagination.next_page",
                            (GetSeatsHistoryResponse response) ->
                                    response.pagination() == null ? null : response.pagination().nextPage());

    private static final Operation<GetAuditLogsResponse> GET_AUDIT_LOGS =
            Operation.get("Sampler Billing", "getAuditLogs", "/audit-logs")
                    .returns(GetAuditLogsResponse::read);
    private static final PagingScheme<GetAuditLogsRequest, Contract, GetAuditLogsResponse> GET_AUDIT_LOGS_PAGES =
            PagingScheme.builder(GET_AUDIT_LOGS, "data", GetAuditLogsResponse::data)
                    .endsWhenEmpty()
                    .byCursor(
                            GetAuditLogsRequest::nextPage,
                            (request, cursor) -> request.toBuilder()
                                    .nextPage(cursor)
                                    .startingOn(null)
                                    .build())
                    .next("next_page", GetAuditLogsResponse::nextPage);

    private static final Operation<SearchUsageResponse> SEARCH_USAGE =
            Operation.post("Sampler Billing", "searchUsage", "/usage")
                    .returns(SearchUsageResponse::read);
    private static final PagingScheme<SearchUsageRequest, Contract, SearchUsageResponse> SEARCH_USAGE_PAGES =
            PagingScheme.builder(
                            SEARCH_USAGE,
                            "result.rows",
                            (SearchUsageResponse response) -> response.result().rows())
                    .total((SearchUsageResponse response) -> response.result().total())
                    .byPageNumber(
                            (SearchUsageRequest request) ->
                                    request.body().paging() == null ? null : request.body().paging().number(),
                            (request, page) -> {
                                SearchUsageBody body = request.body();
                                SearchUsageBody.Builder nextBody = body.toBuilder();
                                SearchUsageBodyPaging pagingPart = body.paging();
                                SearchUsageBodyPaging.Builder nextPagingPart =
                                        pagingPart == null ? SearchUsageBodyPaging.builder() : pagingPart.toBuilder();
                                return request.toBuilder()
                                        .body(nextBody.paging(nextPagingPart.number(page).build()).build())
                                        .build();
                            })
                    .whileTrue(
                            "result.more",
                            (SearchUsageResponse response) -> response.result().more());

    private static final Operation<ListLimitsResponse> LIST_LIMITS =
            Operation.get("Sampler Billing", "listLimits", "/limits")
                    .returns(ListLimitsResponse::read);

    private static final Operation<ListDraftsResponse> LIST_DRAFTS =
            Operation.get("Sampler Billing", "listDrafts", "/drafts")
                    .returns(ListDraftsResponse::read);

    private final HttpExchange exchange;

    /** Creates the group over a client's exchange. */
    public HttpListingsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<ListContractsResponse> listContractsWithResponse(
            ListContractsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", request.customerId())
                .body(request.body());
        return exchange.send(LIST_CONTRACTS, parameters, options);
    }

    @Override
    public PagedIterable<Contract, ListContractsResponse> listContractsPaginator(
            ListContractsRequest request, RequestOptions options) {
        return PagedIterable.of(LIST_CONTRACTS_PAGES, request, page -> listContractsWithResponse(page, options));
    }

    @Override
    public ApiResponse<GetSeatsHistoryResponse> getSeatsHistoryWithResponse(
            GetSeatsHistoryRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(GET_SEATS_HISTORY, parameters, options);
    }

    @Override
    public PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistoryPaginator(
            GetSeatsHistoryRequest request, RequestOptions options) {
        return PagedIterable.of(GET_SEATS_HISTORY_PAGES, request, page -> getSeatsHistoryWithResponse(page, options));
    }

    @Override
    public ApiResponse<GetAuditLogsResponse> getAuditLogsWithResponse(
            GetAuditLogsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("starting_on", request.startingOn())
                .query("resource", request.resource())
                .query("next_page", request.nextPage());
        return exchange.send(GET_AUDIT_LOGS, parameters, options);
    }

    @Override
    public PagedIterable<Contract, GetAuditLogsResponse> getAuditLogsPaginator(
            GetAuditLogsRequest request, RequestOptions options) {
        return PagedIterable.of(GET_AUDIT_LOGS_PAGES, request, page -> getAuditLogsWithResponse(page, options));
    }

    @Override
    public ApiResponse<SearchUsageResponse> searchUsageWithResponse(
            SearchUsageRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(SEARCH_USAGE, parameters, options);
    }

    @Override
    public PagedIterable<Contract, SearchUsageResponse> searchUsagePaginator(
            SearchUsageRequest request, RequestOptions options) {
        return PagedIterable.of(SEARCH_USAGE_PAGES, request, page -> searchUsageWithResponse(page, options));
    }

    @Override
    public ApiResponse<ListLimitsResponse> listLimitsWithResponse(
            ListLimitsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("limit", request.limit());
        return exchange.send(LIST_LIMITS, parameters, options);
    }

    @Override
    public ApiResponse<ListDraftsResponse> listDraftsWithResponse(
            ListDraftsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("next_page", request.nextPage());
        return exchange.send(LIST_DRAFTS, parameters, options);
    }
}
