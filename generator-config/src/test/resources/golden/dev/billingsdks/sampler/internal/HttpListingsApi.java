// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.GetAuditLogsParams;
import dev.billingsdks.sampler.api.GetSeatsHistoryParams;
import dev.billingsdks.sampler.api.ListContractsParams;
import dev.billingsdks.sampler.api.ListDraftsParams;
import dev.billingsdks.sampler.api.ListLimitsParams;
import dev.billingsdks.sampler.api.ListingsApi;
import dev.billingsdks.sampler.api.SearchUsageParams;
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

/** Executes the operations of {@link ListingsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpListingsApi implements ListingsApi {

    private static final Operation<ListContractsResponse> LIST_CONTRACTS =
            Operation.post("Sampler Billing", "listContracts", "/customers/{customer_id}/contracts")
                    .returns(ListContractsResponse::read);
    private static final PagingScheme<ListContractsParams, Contract, ListContractsResponse> LIST_CONTRACTS_PAGES =
            PagingScheme.builder(LIST_CONTRACTS, "data", ListContractsResponse::data)
                    .undeclared("", ListContractsResponse::additionalProperties)
                    .nullable(ListContractsResponse::hasNextPage)
                    .byCursor(
                            (ListContractsParams params) -> params.body().nextPage(),
                            (params, cursor) -> {
                                ListContractsBody body = params.body();
                                ListContractsBody.Builder nextBody = body.toBuilder();
                                return params.toBuilder().body(nextBody.nextPage(cursor).build()).build();
                            })
                    .next("next_page", ListContractsResponse::nextPage);

    private static final Operation<GetSeatsHistoryResponse> GET_SEATS_HISTORY =
            Operation.post("Sampler Billing", "getSeatsHistory", "/seats/history")
                    .returns(GetSeatsHistoryResponse::read);
    private static final PagingScheme<GetSeatsHistoryParams, Contract, GetSeatsHistoryResponse>
            GET_SEATS_HISTORY_PAGES =
            PagingScheme.builder(GET_SEATS_HISTORY, "data", GetSeatsHistoryResponse::data)
                    .undeclared("", GetSeatsHistoryResponse::additionalProperties)
                    .undeclared(
                            "pagination",
                            (GetSeatsHistoryResponse response) ->
                                    response.pagination() == null ? null : response.pagination().additionalProperties())
                    .nullable(
                            (GetSeatsHistoryResponse response) ->
                                    response.pagination() != null && response.pagination().hasNextPage())
                    .byCursor(
                            (GetSeatsHistoryParams params) -> params.body() == null ? null : params.body().cursor(),
                            (params, cursor) -> {
                                GetSeatsHistoryBody body = params.body();
                                GetSeatsHistoryBody.Builder nextBody =
                                        body == null ? GetSeatsHistoryBody.builder() : body.toBuilder();
                                return params.toBuilder().body(nextBody.cursor(cursor).build()).build();
                            })
                    .next(
                            "pagination.next_page",
                            (GetSeatsHistoryResponse response) ->
                                    response.pagination() == null ? null : response.pagination().nextPage());

    private static final Operation<GetAuditLogsResponse> GET_AUDIT_LOGS =
            Operation.get("Sampler Billing", "getAuditLogs", "/audit-logs")
                    .returns(GetAuditLogsResponse::read);
    private static final PagingScheme<GetAuditLogsParams, Contract, GetAuditLogsResponse> GET_AUDIT_LOGS_PAGES =
            PagingScheme.builder(GET_AUDIT_LOGS, "data", GetAuditLogsResponse::data)
                    .endsWhenEmpty()
                    .undeclared("", GetAuditLogsResponse::additionalProperties)
                    .byCursor(
                            GetAuditLogsParams::nextPage,
                            (params, cursor) -> params.toBuilder().nextPage(cursor).startingOn(null).build())
                    .next("next_page", GetAuditLogsResponse::nextPage);

    private static final Operation<SearchUsageResponse> SEARCH_USAGE =
            Operation.post("Sampler Billing", "searchUsage", "/usage")
                    .returns(SearchUsageResponse::read);
    private static final PagingScheme<SearchUsageParams, Contract, SearchUsageResponse> SEARCH_USAGE_PAGES =
            PagingScheme.builder(
                    SEARCH_USAGE, "result.rows", (SearchUsageResponse response) -> response.result().rows())
                    .total((SearchUsageResponse response) -> response.result().total())
                    .undeclared("", SearchUsageResponse::additionalProperties)
                    .undeclared("result", (SearchUsageResponse response) -> response.result().additionalProperties())
                    .absentIsError()
                    .byPageNumber(
                            (SearchUsageParams params) ->
                                    params.body().paging() == null ? null : params.body().paging().number(),
                            (params, page) -> {
                                SearchUsageBody body = params.body();
                                SearchUsageBody.Builder nextBody = body.toBuilder();
                                SearchUsageBodyPaging pagingPart = body.paging();
                                SearchUsageBodyPaging.Builder nextPagingPart =
                                        pagingPart == null ? SearchUsageBodyPaging.builder() : pagingPart.toBuilder();
                                return params.toBuilder()
                                        .body(nextBody.paging(nextPagingPart.number(page).build()).build())
                                        .build();
                            })
                    .whileTrue("result.more", (SearchUsageResponse response) -> response.result().more());

    private static final Operation<ListLimitsResponse> LIST_LIMITS =
            Operation.get("Sampler Billing", "listLimits", "/limits")
                    .returns(ListLimitsResponse::read);

    private static final Operation<ListDraftsResponse> LIST_DRAFTS =
            Operation.get("Sampler Billing", "listDrafts", "/drafts")
                    .returns(ListDraftsResponse::read);

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpListingsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public PagedIterable<Contract, ListContractsResponse> listContracts(
            ListContractsParams params, RequestOptions options) {
        return PagedIterable.of(LIST_CONTRACTS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .path("customer_id", pageParams.customerId())
                    .body(pageParams.body());
            return exchange.send(LIST_CONTRACTS, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistory(
            GetSeatsHistoryParams params, RequestOptions options) {
        return PagedIterable.of(GET_SEATS_HISTORY_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .body(pageParams.body());
            return exchange.send(GET_SEATS_HISTORY, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, GetAuditLogsResponse> getAuditLogs(
            GetAuditLogsParams params, RequestOptions options) {
        return PagedIterable.of(GET_AUDIT_LOGS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("starting_on", pageParams.startingOn())
                    .query("resource", pageParams.resource())
                    .query("next_page", pageParams.nextPage());
            return exchange.send(GET_AUDIT_LOGS, parameters, options);
        });
    }

    @Override
    public PagedIterable<Contract, SearchUsageResponse> searchUsage(
            SearchUsageParams params, RequestOptions options) {
        return PagedIterable.of(SEARCH_USAGE_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .body(pageParams.body());
            return exchange.send(SEARCH_USAGE, parameters, options);
        });
    }

    @Override
    public ApiResponse<ListLimitsResponse> listLimitsWithResponse(
            ListLimitsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("limit", params.limit());
        return exchange.send(LIST_LIMITS, parameters, options);
    }

    @Override
    public ApiResponse<ListDraftsResponse> listDraftsWithResponse(
            ListDraftsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("next_page", params.nextPage());
        return exchange.send(LIST_DRAFTS, parameters, options);
    }
}
