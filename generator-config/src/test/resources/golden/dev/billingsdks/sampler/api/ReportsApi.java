// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import java.net.URI;
import java.util.UUID;
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
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default String getReportRows(GetReportRowsParams params) {
        return getReportRowsWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #getReportRows(GetReportRowsParams)}. */
    default String getReportRows(Consumer<GetReportRowsParams.Builder> params) {
        return getReportRows(GetReportRowsParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #getReportRows(GetReportRowsParams)
     */
    default ApiResponse<String> getReportRowsWithResponse(
            GetReportRowsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.getReportRowsWithResponse is not implemented here");
    }

    /**
     * Sends {@code GET /reports/{id}/pdf}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default BinaryResponse getReportPdf(GetReportPdfParams params) {
        return getReportPdfWithResponse(params, RequestOptions.none()).body();
    }

    /**
     * Builds the params in place; see {@link #getReportPdf(GetReportPdfParams)}.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default BinaryResponse getReportPdf(Consumer<GetReportPdfParams.Builder> params) {
        return getReportPdf(GetReportPdfParams.of(params));
    }

    /**
     * Takes the only required parameter; see {@link #getReportPdf(GetReportPdfParams)}.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default BinaryResponse getReportPdf(UUID id) {
        return getReportPdf(GetReportPdfParams.builder().id(id).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #getReportPdf(GetReportPdfParams)
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    default ApiResponse<BinaryResponse> getReportPdfWithResponse(
            GetReportPdfParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.getReportPdfWithResponse is not implemented here");
    }

    /**
     * Sends {@code GET /reports/{id}/link}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default URI getReportLink(GetReportLinkParams params) {
        return getReportLinkWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #getReportLink(GetReportLinkParams)}. */
    default URI getReportLink(Consumer<GetReportLinkParams.Builder> params) {
        return getReportLink(GetReportLinkParams.of(params));
    }

    /** Takes the only required parameter; see {@link #getReportLink(GetReportLinkParams)}. */
    default URI getReportLink(String id) {
        return getReportLink(GetReportLinkParams.builder().id(id).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #getReportLink(GetReportLinkParams)
     */
    default ApiResponse<URI> getReportLinkWithResponse(
            GetReportLinkParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.getReportLinkWithResponse is not implemented here");
    }

    /**
     * Sends {@code HEAD /reports/{id}/link}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void headReportsByIdLink(HeadReportsByIdLinkParams params) {
        headReportsByIdLinkWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #headReportsByIdLink(HeadReportsByIdLinkParams)}. */
    default void headReportsByIdLink(Consumer<HeadReportsByIdLinkParams.Builder> params) {
        headReportsByIdLink(HeadReportsByIdLinkParams.of(params));
    }

    /** Takes the only required parameter; see {@link #headReportsByIdLink(HeadReportsByIdLinkParams)}. */
    default void headReportsByIdLink(String id) {
        headReportsByIdLink(HeadReportsByIdLinkParams.builder().id(id).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #headReportsByIdLink(HeadReportsByIdLinkParams)
     */
    default ApiResponse<@Nullable Void> headReportsByIdLinkWithResponse(
            HeadReportsByIdLinkParams params, RequestOptions options) {
        throw new UnsupportedOperationException("ReportsApi.headReportsByIdLinkWithResponse is not implemented here");
    }
}
