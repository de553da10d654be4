// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.GetAuditLogsResponse;
import dev.billingsdks.sampler.model.GetSeatsHistoryResponse;
import dev.billingsdks.sampler.model.ListContractsResponse;
import dev.billingsdks.sampler.model.ListDraftsResponse;
import dev.billingsdks.sampler.model.ListLimitsResponse;
import dev.billingsdks.sampler.model.SearchUsageResponse;
import java.util.function.Consumer;

/**
 * The operations of the group "Listings" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface ListingsApi {

    /**
     * The cursor is in a body that has more to say.
     *
     * <p>Sends {@code POST /customers/{customer_id}/contracts}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListContractsResponse listContracts(ListContractsRequest request) {
        return listContractsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listContracts(ListContractsRequest)}. */
    default ListContractsResponse listContracts(Consumer<ListContractsRequest.Builder> request) {
        return listContracts(ListContractsRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listContracts(ListContractsRequest)
     */
    default ApiResponse<ListContractsResponse> listContractsWithResponse(
            ListContractsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listContractsWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #listContracts(ListContractsRequest)
     */
    default PagedIterable<Contract, ListContractsResponse> listContractsPaginator(
            ListContractsRequest request) {
        return listContractsPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #listContractsPaginator(ListContractsRequest)}. */
    default PagedIterable<Contract, ListContractsResponse> listContractsPaginator(
            Consumer<ListContractsRequest.Builder> request) {
        return listContractsPaginator(ListContractsRequest.of(request));
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #listContractsPaginator(ListContractsRequest)
     */
    default PagedIterable<Contract, ListContractsResponse> listContractsPaginator(
            ListContractsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listContractsPaginator is not implemented here");
    }

    /**
     * The next position is below another property.
     *
     * <p>Sends {@code POST /seats/history}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default GetSeatsHistoryResponse getSeatsHistory(GetSeatsHistoryRequest request) {
        return getSeatsHistoryWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #getSeatsHistory(GetSeatsHistoryRequest)}. */
    default GetSeatsHistoryResponse getSeatsHistory(Consumer<GetSeatsHistoryRequest.Builder> request) {
        return getSeatsHistory(GetSeatsHistoryRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #getSeatsHistory(GetSeatsHistoryRequest)}. */
    default GetSeatsHistoryResponse getSeatsHistory() {
        return getSeatsHistory(GetSeatsHistoryRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #getSeatsHistory(GetSeatsHistoryRequest)
     */
    default ApiResponse<GetSeatsHistoryResponse> getSeatsHistoryWithResponse(
            GetSeatsHistoryRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.getSeatsHistoryWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #getSeatsHistory(GetSeatsHistoryRequest)
     */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistoryPaginator(
            GetSeatsHistoryRequest request) {
        return getSeatsHistoryPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #getSeatsHistoryPaginator(GetSeatsHistoryRequest)}. */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistoryPaginator(
            Consumer<GetSeatsHistoryRequest.Builder> request) {
        return getSeatsHistoryPaginator(GetSeatsHistoryRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #getSeatsHistoryPaginator(GetSeatsHistoryRequest)}. */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistoryPaginator() {
        return getSeatsHistoryPaginator(GetSeatsHistoryRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #getSeatsHistoryPaginator(GetSeatsHistoryRequest)
     */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistoryPaginator(
            GetSeatsHistoryRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.getSeatsHistoryPaginator is not implemented here");
    }

    /**
     * Each page names a next one, and the range goes with the first alone.
     *
     * <p>Sends {@code GET /audit-logs}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default GetAuditLogsResponse getAuditLogs(GetAuditLogsRequest request) {
        return getAuditLogsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #getAuditLogs(GetAuditLogsRequest)}. */
    default GetAuditLogsResponse getAuditLogs(Consumer<GetAuditLogsRequest.Builder> request) {
        return getAuditLogs(GetAuditLogsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #getAuditLogs(GetAuditLogsRequest)}. */
    default GetAuditLogsResponse getAuditLogs() {
        return getAuditLogs(GetAuditLogsRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #getAuditLogs(GetAuditLogsRequest)
     */
    default ApiResponse<GetAuditLogsResponse> getAuditLogsWithResponse(
            GetAuditLogsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.getAuditLogsWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #getAuditLogs(GetAuditLogsRequest)
     */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogsPaginator(
            GetAuditLogsRequest request) {
        return getAuditLogsPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #getAuditLogsPaginator(GetAuditLogsRequest)}. */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogsPaginator(
            Consumer<GetAuditLogsRequest.Builder> request) {
        return getAuditLogsPaginator(GetAuditLogsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #getAuditLogsPaginator(GetAuditLogsRequest)}. */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogsPaginator() {
        return getAuditLogsPaginator(GetAuditLogsRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #getAuditLogsPaginator(GetAuditLogsRequest)
     */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogsPaginator(
            GetAuditLogsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.getAuditLogsPaginator is not implemented here");
    }

    /**
     * Position, items and total all lie below others.
     *
     * <p>Sends {@code POST /usage}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default SearchUsageResponse searchUsage(SearchUsageRequest request) {
        return searchUsageWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #searchUsage(SearchUsageRequest)}. */
    default SearchUsageResponse searchUsage(Consumer<SearchUsageRequest.Builder> request) {
        return searchUsage(SearchUsageRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #searchUsage(SearchUsageRequest)
     */
    default ApiResponse<SearchUsageResponse> searchUsageWithResponse(
            SearchUsageRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.searchUsageWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #searchUsage(SearchUsageRequest)
     */
    default PagedIterable<Contract, SearchUsageResponse> searchUsagePaginator(
            SearchUsageRequest request) {
        return searchUsagePaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #searchUsagePaginator(SearchUsageRequest)}. */
    default PagedIterable<Contract, SearchUsageResponse> searchUsagePaginator(
            Consumer<SearchUsageRequest.Builder> request) {
        return searchUsagePaginator(SearchUsageRequest.of(request));
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #searchUsagePaginator(SearchUsageRequest)
     */
    default PagedIterable<Contract, SearchUsageResponse> searchUsagePaginator(
            SearchUsageRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.searchUsagePaginator is not implemented here");
    }

    /**
     * Looks paginated and is not.
     *
     * <p>Sends {@code GET /limits}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListLimitsResponse listLimits(ListLimitsRequest request) {
        return listLimitsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listLimits(ListLimitsRequest)}. */
    default ListLimitsResponse listLimits(Consumer<ListLimitsRequest.Builder> request) {
        return listLimits(ListLimitsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listLimits(ListLimitsRequest)}. */
    default ListLimitsResponse listLimits() {
        return listLimits(ListLimitsRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listLimits(ListLimitsRequest)
     */
    default ApiResponse<ListLimitsResponse> listLimitsWithResponse(
            ListLimitsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listLimitsWithResponse is not implemented here");
    }

    /**
     * Fits a scheme, but the vendor says otherwise.
     *
     * <p>Sends {@code GET /drafts}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListDraftsResponse listDrafts(ListDraftsRequest request) {
        return listDraftsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listDrafts(ListDraftsRequest)}. */
    default ListDraftsResponse listDrafts(Consumer<ListDraftsRequest.Builder> request) {
        return listDrafts(ListDraftsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listDrafts(ListDraftsRequest)}. */
    default ListDraftsResponse listDrafts() {
        return listDrafts(ListDraftsRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listDrafts(ListDraftsRequest)
     */
    default ApiResponse<ListDraftsResponse> listDraftsWithResponse(
            ListDraftsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listDraftsWithResponse is not implemented here");
    }
}
