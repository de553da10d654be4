// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Operation;
import dev.billingsdks.runtime.http.ParameterStyle;
import dev.billingsdks.runtime.http.RequestParameters;
import dev.billingsdks.sampler.api.GetReportLinkRequest;
import dev.billingsdks.sampler.api.GetReportPdfRequest;
import dev.billingsdks.sampler.api.GetReportRowsRequest;
import dev.billingsdks.sampler.api.HeadReportsByIdLinkRequest;
import dev.billingsdks.sampler.api.ReportsApi;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Carries out the operations of {@link ReportsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpReportsApi implements ReportsApi {

    private static final Operation<String> GET_REPORT_ROWS =
            Operation.get("Sampler Billing", "getReportRows", "/reports/{report_id}{format}/rows/{range}")
                    .credentials("key")
                    .credentials("login", "tenant")
                    .returnsText("text/csv");

    private static final Operation<BinaryResponse> GET_REPORT_PDF =
            Operation.get("Sampler Billing", "getReportPdf", "/reports/{id}/pdf")
                    .returnsBinary("application/pdf");

    private static final Operation<URI> GET_REPORT_LINK =
            Operation.get("Sampler Billing", "getReportLink", "/reports/{id}/link")
                    .server("files")
                    .credentials("bearer")
                    .withoutCredentials()
                    .returnsLocation();

    private static final Operation<@Nullable Void> HEAD_REPORTS_BY_ID_LINK =
            Operation.head("Sampler Billing", "headReportsByIdLink", "/reports/{id}/link")
                    .server("files")
                    .returnsNothing();

    private final HttpExchange exchange;

    /** Creates the group over a client's exchange. */
    public HttpReportsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    @SuppressWarnings("deprecation") // What the vendor has deprecated is sent nevertheless.
    public ApiResponse<String> getReportRowsWithResponse(
            GetReportRowsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("report_id", request.reportId())
                .path("format", request.format(), ParameterStyle.LABEL)
                .path("range", request.range(), ParameterStyle.MATRIX_EXPLODED)
                .query("range", request.rangeQuery())
                .query("columns", request.columns(), ParameterStyle.SPACE_DELIMITED)
                .query("groups", request.groups(), ParameterStyle.PIPE_DELIMITED)
                .query("filter", request.filter(), ParameterStyle.DEEP_OBJECT)
                .query("labels", request.labels(), ParameterStyle.FORM)
                .query("where", request.where(), ParameterStyle.JSON)
                .query("sort", request.sort())
                .query("anything", request.anything())
                .query("body", request.body_())
                .header("X-Scopes", request.xScopes())
                .cookie("session", request.session());
        return exchange.send(GET_REPORT_ROWS, parameters, options);
    }

    @Override
    @Deprecated
    public ApiResponse<BinaryResponse> getReportPdfWithResponse(
            GetReportPdfRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("id", request.id());
        return exchange.send(GET_REPORT_PDF, parameters, options);
    }

    @Override
    public ApiResponse<URI> getReportLinkWithResponse(
            GetReportLinkRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("id", request.id());
        return exchange.send(GET_REPORT_LINK, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> headReportsByIdLinkWithResponse(
            HeadReportsByIdLinkRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("id", request.id());
        return exchange.send(HEAD_REPORTS_BY_ID_LINK, parameters, options);
    }
}
