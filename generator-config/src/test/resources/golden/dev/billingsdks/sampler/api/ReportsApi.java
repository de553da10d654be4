// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the group "Reports" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface ReportsApi {

    /**
     * Parameters in every place and style, and a text.
     *
     * <p>Sends {@code GET /reports/{report_id}/{format}/rows/{range}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default String getReportRows(GetReportRowsRequest request) {
        return getReportRowsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #getReportRows(GetReportRowsRequest)}. */
    default String getReportRows(Consumer<GetReportRowsRequest.Builder> request) {
        return getReportRows(GetReportRowsRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #getReportRows(GetReportRowsRequest)
     */
    default ApiResponse<String> getReportRowsWithResponse(
            GetReportRowsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.getReportRowsWithResponse is not implemented here");
    }

    /**
     * Sends {@code GET /reports/{id}/pdf}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default BinaryResponse getReportPdf(GetReportPdfRequest request) {
        return getReportPdfWithResponse(request, RequestOptions.none()).body();
    }

    /**
     * Builds the request in place; see {@link #getReportPdf(GetReportPdfRequest)}.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default BinaryResponse getReportPdf(Consumer<GetReportPdfRequest.Builder> request) {
        return getReportPdf(GetReportPdfRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #getReportPdf(GetReportPdfRequest)
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default ApiResponse<BinaryResponse> getReportPdfWithResponse(
            GetReportPdfRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.getReportPdfWithResponse is not implemented here");
    }

    /**
     * Sends {@code GET /reports/{id}/link}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default URI getReportLink(GetReportLinkRequest request) {
        return getReportLinkWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #getReportLink(GetReportLinkRequest)}. */
    default URI getReportLink(Consumer<GetReportLinkRequest.Builder> request) {
        return getReportLink(GetReportLinkRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #getReportLink(GetReportLinkRequest)
     */
    default ApiResponse<URI> getReportLinkWithResponse(
            GetReportLinkRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.getReportLinkWithResponse is not implemented here");
    }

    /**
     * Sends {@code HEAD /reports/{id}/link}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default void headReportsByIdLink(HeadReportsByIdLinkRequest request) {
        headReportsByIdLinkWithResponse(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #headReportsByIdLink(HeadReportsByIdLinkRequest)}. */
    default void headReportsByIdLink(Consumer<HeadReportsByIdLinkRequest.Builder> request) {
        headReportsByIdLink(HeadReportsByIdLinkRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #headReportsByIdLink(HeadReportsByIdLinkRequest)
     */
    default ApiResponse<@Nullable Void> headReportsByIdLinkWithResponse(
            HeadReportsByIdLinkRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.headReportsByIdLinkWithResponse is not implemented here");
    }
}
