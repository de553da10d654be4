// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.GetReportLinkParams;
import dev.billingsdks.sampler.api.GetReportPdfParams;
import dev.billingsdks.sampler.api.GetReportRowsParams;
import dev.billingsdks.sampler.api.HeadReportsByIdLinkParams;
import dev.billingsdks.sampler.api.ReportsApi;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Executes the operations of {@link ReportsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpReportsApi implements ReportsApi {

    private static final Operation<String> GET_REPORT_ROWS =
            Operation.get("Sampler Billing", "getReportRows", "/reports/{report_id}/{format}/rows/{range}")
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

    /** Creates the group with a client's exchange. */
    public HttpReportsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    @SuppressWarnings("deprecation") // Deprecated parameters are sent too.
    public ApiResponse<String> getReportRowsWithResponse(
            GetReportRowsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("report_id", params.reportId())
                .path("format", params.format(), ParameterStyle.LABEL)
                .path("range", params.range(), ParameterStyle.MATRIX_EXPLODED)
                .query("range", params.rangeQuery())
                .query("columns", params.columns(), ParameterStyle.SPACE_DELIMITED)
                .query("groups", params.groups(), ParameterStyle.PIPE_DELIMITED)
                .query("filter", params.filter(), ParameterStyle.DEEP_OBJECT)
                .query("labels", params.labels(), ParameterStyle.FORM)
                .query("where", params.where(), ParameterStyle.JSON)
                .query("sort", params.sort())
                .query("anything", params.anything())
                .query("body", params.body_())
                .header("X-Scopes", params.xScopes())
                .cookie("session", params.session());
        return exchange.send(GET_REPORT_ROWS, parameters, options);
    }

    @Override
    @Deprecated
    public ApiResponse<BinaryResponse> getReportPdfWithResponse(
            GetReportPdfParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("id", params.id());
        return exchange.send(GET_REPORT_PDF, parameters, options);
    }

    @Override
    public ApiResponse<URI> getReportLinkWithResponse(
            GetReportLinkParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("id", params.id());
        return exchange.send(GET_REPORT_LINK, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> headReportsByIdLinkWithResponse(
            HeadReportsByIdLinkParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("id", params.id());
        return exchange.send(HEAD_REPORTS_BY_ID_LINK, parameters, options);
    }
}
