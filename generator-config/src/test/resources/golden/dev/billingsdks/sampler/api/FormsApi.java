// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.Contract;
import dev.billingsdks.sampler.model.CreateSeatsResponse;
import dev.billingsdks.sampler.model.ListByCurrentPageResponse;
import dev.billingsdks.sampler.model.ListByDeepPageResponse;
import dev.billingsdks.sampler.model.ListByLastPageResponse;
import dev.billingsdks.sampler.model.ListByPagesResponse;
import dev.billingsdks.sampler.model.ListByTimeResponse;
import dev.billingsdks.sampler.model.ListByTotalResponse;
import dev.billingsdks.sampler.model.Seat;
import java.util.List;
import java.util.function.Consumer;

/**
 * The operations of the group "Forms" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface FormsApi {

    /**
     * A property has the number of the last page.
     *
     * <p>Sends {@code GET /forms/last-page} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListByLastPageResponse> listByLastPage(ListByLastPageParams params) {
        return listByLastPage(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listByLastPage(ListByLastPageParams)}. */
    default PagedIterable<Contract, ListByLastPageResponse> listByLastPage(
            Consumer<ListByLastPageParams.Builder> params) {
        return listByLastPage(ListByLastPageParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listByLastPage(ListByLastPageParams)}. */
    default PagedIterable<Contract, ListByLastPageResponse> listByLastPage() {
        return listByLastPage(ListByLastPageParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listByLastPage(ListByLastPageParams)
     */
    default PagedIterable<Contract, ListByLastPageResponse> listByLastPage(
            ListByLastPageParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listByLastPage is not implemented here");
    }

    /**
     * A property has the number of pages, the first of which is 0.
     *
     * <p>Sends {@code GET /forms/pages} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListByPagesResponse> listByPages(ListByPagesParams params) {
        return listByPages(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listByPages(ListByPagesParams)}. */
    default PagedIterable<Contract, ListByPagesResponse> listByPages(Consumer<ListByPagesParams.Builder> params) {
        return listByPages(ListByPagesParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listByPages(ListByPagesParams)}. */
    default PagedIterable<Contract, ListByPagesResponse> listByPages() {
        return listByPages(ListByPagesParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listByPages(ListByPagesParams)
     */
    default PagedIterable<Contract, ListByPagesResponse> listByPages(
            ListByPagesParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listByPages is not implemented here");
    }

    /**
     * A total, and a property with the size of a page.
     *
     * <p>Sends {@code GET /forms/total} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListByTotalResponse> listByTotal(ListByTotalParams params) {
        return listByTotal(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listByTotal(ListByTotalParams)}. */
    default PagedIterable<Contract, ListByTotalResponse> listByTotal(Consumer<ListByTotalParams.Builder> params) {
        return listByTotal(ListByTotalParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listByTotal(ListByTotalParams)}. */
    default PagedIterable<Contract, ListByTotalResponse> listByTotal() {
        return listByTotal(ListByTotalParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listByTotal(ListByTotalParams)
     */
    default PagedIterable<Contract, ListByTotalResponse> listByTotal(
            ListByTotalParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listByTotal is not implemented here");
    }

    /**
     * The number of the page itself, and its size.
     *
     * <p>Sends {@code GET /forms/current} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListByCurrentPageResponse> listByCurrentPage(ListByCurrentPageParams params) {
        return listByCurrentPage(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listByCurrentPage(ListByCurrentPageParams)}. */
    default PagedIterable<Contract, ListByCurrentPageResponse> listByCurrentPage(
            Consumer<ListByCurrentPageParams.Builder> params) {
        return listByCurrentPage(ListByCurrentPageParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listByCurrentPage(ListByCurrentPageParams)}. */
    default PagedIterable<Contract, ListByCurrentPageResponse> listByCurrentPage() {
        return listByCurrentPage(ListByCurrentPageParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listByCurrentPage(ListByCurrentPageParams)
     */
    default PagedIterable<Contract, ListByCurrentPageResponse> listByCurrentPage(
            ListByCurrentPageParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listByCurrentPage is not implemented here");
    }

    /**
     * The number of the page is in an object that is a parameter.
     *
     * <p>Sends {@code GET /forms/deep} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListByDeepPageResponse> listByDeepPage(ListByDeepPageParams params) {
        return listByDeepPage(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listByDeepPage(ListByDeepPageParams)}. */
    default PagedIterable<Contract, ListByDeepPageResponse> listByDeepPage(
            Consumer<ListByDeepPageParams.Builder> params) {
        return listByDeepPage(ListByDeepPageParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listByDeepPage(ListByDeepPageParams)}. */
    default PagedIterable<Contract, ListByDeepPageResponse> listByDeepPage() {
        return listByDeepPage(ListByDeepPageParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listByDeepPage(ListByDeepPageParams)
     */
    default PagedIterable<Contract, ListByDeepPageResponse> listByDeepPage(
            ListByDeepPageParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listByDeepPage is not implemented here");
    }

    /**
     * A cursor that is a time in Java.
     *
     * <p>Sends {@code GET /forms/times} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Contract, ListByTimeResponse> listByTime(ListByTimeParams params) {
        return listByTime(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listByTime(ListByTimeParams)}. */
    default PagedIterable<Contract, ListByTimeResponse> listByTime(Consumer<ListByTimeParams.Builder> params) {
        return listByTime(ListByTimeParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listByTime(ListByTimeParams)}. */
    default PagedIterable<Contract, ListByTimeResponse> listByTime() {
        return listByTime(ListByTimeParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listByTime(ListByTimeParams)
     */
    default PagedIterable<Contract, ListByTimeResponse> listByTime(
            ListByTimeParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listByTime is not implemented here");
    }

    /**
     * An array by the id of its last item, until a page is not full.
     *
     * <p>Sends {@code GET /forms/seats} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Seat, List<Seat>> listSeats(ListSeatsParams params) {
        return listSeats(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listSeats(ListSeatsParams)}. */
    default PagedIterable<Seat, List<Seat>> listSeats(Consumer<ListSeatsParams.Builder> params) {
        return listSeats(ListSeatsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listSeats(ListSeatsParams)}. */
    default PagedIterable<Seat, List<Seat>> listSeats() {
        return listSeats(ListSeatsParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listSeats(ListSeatsParams)
     */
    default PagedIterable<Seat, List<Seat>> listSeats(
            ListSeatsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listSeats is not implemented here");
    }

    /**
     * Looks paginated, and creates something.
     *
     * <p>Sends {@code POST /forms/seats}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default CreateSeatsResponse createSeats(CreateSeatsParams params) {
        return createSeatsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #createSeats(CreateSeatsParams)}. */
    default CreateSeatsResponse createSeats(Consumer<CreateSeatsParams.Builder> params) {
        return createSeats(CreateSeatsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #createSeats(CreateSeatsParams)}. */
    default CreateSeatsResponse createSeats() {
        return createSeats(CreateSeatsParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #createSeats(CreateSeatsParams)
     */
    default ApiResponse<CreateSeatsResponse> createSeatsWithResponse(
            CreateSeatsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.createSeatsWithResponse is not implemented here");
    }

    /**
     * An array by page number, until a page is empty.
     *
     * <p>Sends {@code GET /forms/all-seats} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Seat, List<Seat>> listAllSeats(ListAllSeatsParams params) {
        return listAllSeats(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listAllSeats(ListAllSeatsParams)}. */
    default PagedIterable<Seat, List<Seat>> listAllSeats(Consumer<ListAllSeatsParams.Builder> params) {
        return listAllSeats(ListAllSeatsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listAllSeats(ListAllSeatsParams)}. */
    default PagedIterable<Seat, List<Seat>> listAllSeats() {
        return listAllSeats(ListAllSeatsParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listAllSeats(ListAllSeatsParams)
     */
    default PagedIterable<Seat, List<Seat>> listAllSeats(
            ListAllSeatsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listAllSeats is not implemented here");
    }

    /**
     * An array by page number, with the next page in the Link header.
     *
     * <p>Sends {@code GET /forms/linked-seats} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Seat, List<Seat>> listLinkedSeats(ListLinkedSeatsParams params) {
        return listLinkedSeats(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listLinkedSeats(ListLinkedSeatsParams)}. */
    default PagedIterable<Seat, List<Seat>> listLinkedSeats(Consumer<ListLinkedSeatsParams.Builder> params) {
        return listLinkedSeats(ListLinkedSeatsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listLinkedSeats(ListLinkedSeatsParams)}. */
    default PagedIterable<Seat, List<Seat>> listLinkedSeats() {
        return listLinkedSeats(ListLinkedSeatsParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listLinkedSeats(ListLinkedSeatsParams)
     */
    default PagedIterable<Seat, List<Seat>> listLinkedSeats(
            ListLinkedSeatsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listLinkedSeats is not implemented here");
    }

    /**
     * An array by cursor, with the next one in the Link header.
     *
     * <p>Sends {@code GET /forms/seats-by-cursor} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Seat, List<Seat>> listSeatsByCursor(ListSeatsByCursorParams params) {
        return listSeatsByCursor(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listSeatsByCursor(ListSeatsByCursorParams)}. */
    default PagedIterable<Seat, List<Seat>> listSeatsByCursor(Consumer<ListSeatsByCursorParams.Builder> params) {
        return listSeatsByCursor(ListSeatsByCursorParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listSeatsByCursor(ListSeatsByCursorParams)}. */
    default PagedIterable<Seat, List<Seat>> listSeatsByCursor() {
        return listSeatsByCursor(ListSeatsByCursorParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listSeatsByCursor(ListSeatsByCursorParams)
     */
    default PagedIterable<Seat, List<Seat>> listSeatsByCursor(
            ListSeatsByCursorParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listSeatsByCursor is not implemented here");
    }

    /**
     * An array by offset, until a page is empty.
     *
     * <p>Sends {@code GET /forms/seats-by-offset} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Seat, List<Seat>> listSeatsByOffset(ListSeatsByOffsetParams params) {
        return listSeatsByOffset(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listSeatsByOffset(ListSeatsByOffsetParams)}. */
    default PagedIterable<Seat, List<Seat>> listSeatsByOffset(Consumer<ListSeatsByOffsetParams.Builder> params) {
        return listSeatsByOffset(ListSeatsByOffsetParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listSeatsByOffset(ListSeatsByOffsetParams)}. */
    default PagedIterable<Seat, List<Seat>> listSeatsByOffset() {
        return listSeatsByOffset(ListSeatsByOffsetParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listSeatsByOffset(ListSeatsByOffsetParams)
     */
    default PagedIterable<Seat, List<Seat>> listSeatsByOffset(
            ListSeatsByOffsetParams params, RequestOptions options) {
        throw new UnsupportedOperationException("FormsApi.listSeatsByOffset is not implemented here");
    }
}
