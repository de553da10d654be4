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
     * <p>Sends {@code POST /customers/{customer_id}/contracts} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListContractsResponse> listContracts(ListContractsParams params) {
        return listContracts(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listContracts(ListContractsParams)}. */
    default PagedIterable<Contract, ListContractsResponse> listContracts(Consumer<ListContractsParams.Builder> params) {
        return listContracts(ListContractsParams.of(params));
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listContracts(ListContractsParams)
     */
    default PagedIterable<Contract, ListContractsResponse> listContracts(
            ListContractsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listContracts is not implemented here");
    }

    /**
     * The next position is below another property.
     *
     * <p>Sends {@code POST /seats/history} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistory(GetSeatsHistoryParams params) {
        return getSeatsHistory(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #getSeatsHistory(GetSeatsHistoryParams)}. */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistory(
            Consumer<GetSeatsHistoryParams.Builder> params) {
        return getSeatsHistory(GetSeatsHistoryParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #getSeatsHistory(GetSeatsHistoryParams)}. */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistory() {
        return getSeatsHistory(GetSeatsHistoryParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #getSeatsHistory(GetSeatsHistoryParams)
     */
    default PagedIterable<Contract, GetSeatsHistoryResponse> getSeatsHistory(
            GetSeatsHistoryParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.getSeatsHistory is not implemented here");
    }

    /**
     * Each page names a next one, and the range goes with the first alone.
     *
     * <p>Sends {@code GET /audit-logs} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogs(GetAuditLogsParams params) {
        return getAuditLogs(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #getAuditLogs(GetAuditLogsParams)}. */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogs(Consumer<GetAuditLogsParams.Builder> params) {
        return getAuditLogs(GetAuditLogsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #getAuditLogs(GetAuditLogsParams)}. */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogs() {
        return getAuditLogs(GetAuditLogsParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #getAuditLogs(GetAuditLogsParams)
     */
    default PagedIterable<Contract, GetAuditLogsResponse> getAuditLogs(
            GetAuditLogsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.getAuditLogs is not implemented here");
    }

    /**
     * Position, items and total all lie below others.
     *
     * <p>Sends {@code POST /usage} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, SearchUsageResponse> searchUsage(SearchUsageParams params) {
        return searchUsage(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #searchUsage(SearchUsageParams)}. */
    default PagedIterable<Contract, SearchUsageResponse> searchUsage(Consumer<SearchUsageParams.Builder> params) {
        return searchUsage(SearchUsageParams.of(params));
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #searchUsage(SearchUsageParams)
     */
    default PagedIterable<Contract, SearchUsageResponse> searchUsage(
            SearchUsageParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.searchUsage is not implemented here");
    }

    /**
     * Looks paginated and is not.
     *
     * <p>Sends {@code GET /limits}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default ListLimitsResponse listLimits(ListLimitsParams params) {
        return listLimitsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #listLimits(ListLimitsParams)}. */
    default ListLimitsResponse listLimits(Consumer<ListLimitsParams.Builder> params) {
        return listLimits(ListLimitsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listLimits(ListLimitsParams)}. */
    default ListLimitsResponse listLimits() {
        return listLimits(ListLimitsParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #listLimits(ListLimitsParams)
     */
    default ApiResponse<ListLimitsResponse> listLimitsWithResponse(
            ListLimitsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listLimitsWithResponse is not implemented here");
    }

    /**
     * Fits a scheme, but the vendor says otherwise.
     *
     * <p>Sends {@code GET /drafts}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default ListDraftsResponse listDrafts(ListDraftsParams params) {
        return listDraftsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #listDrafts(ListDraftsParams)}. */
    default ListDraftsResponse listDrafts(Consumer<ListDraftsParams.Builder> params) {
        return listDrafts(ListDraftsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listDrafts(ListDraftsParams)}. */
    default ListDraftsResponse listDrafts() {
        return listDrafts(ListDraftsParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #listDrafts(ListDraftsParams)
     */
    default ApiResponse<ListDraftsResponse> listDraftsWithResponse(
            ListDraftsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ListingsApi.listDraftsWithResponse is not implemented here");
    }
}
