// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Operation;
import dev.billingsdks.runtime.http.ParameterStyle;
import dev.billingsdks.runtime.http.RequestParameters;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.api.CreateLoginRequest;
import dev.billingsdks.sampler.api.CreateNoteRequest;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.api.ListPlansRequest;
import dev.billingsdks.sampler.api.ListTagsRequest;
import dev.billingsdks.sampler.api.PatchTagsRequest;
import dev.billingsdks.sampler.api.ReplaceFileRequest;
import dev.billingsdks.sampler.api.ReplaceTagsRequest;
import dev.billingsdks.sampler.api.UploadFileRequest;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.ListPlansResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out the operations of {@link GeneralApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpGeneralApi implements GeneralApi {

    private static final Operation<ListPlansResponse> LIST_PLANS =
            Operation.get("Sampler Billing", "listPlans", "/plans")
                    .withoutCredentials()
                    .returns(ListPlansResponse::read);
    private static final PagingScheme<ListPlansRequest, String, ListPlansResponse> LIST_PLANS_PAGES =
            PagingScheme.builder(LIST_PLANS, "rows", ListPlansResponse::rows)
                    .byOffset(
                            ListPlansRequest::offset,
                            (request, offset) -> request.toBuilder().offset(offset).build())
                    .whileBelow("total", ListPlansResponse::total);

    private static final Operation<List<Limit>> LIST_TAGS =
            Operation.get("Sampler Billing", "listTags", "/tags")
                    .returns(reader -> reader.list(Limit::read));

    private static final Operation<Map<String, Long>> REPLACE_TAGS =
            Operation.put("Sampler Billing", "replaceTags", "/tags")
                    .returns(reader -> reader.map(JsonReader::int64));

    private static final Operation<@Nullable Limit> PATCH_TAGS =
            Operation.patch("Sampler Billing", "patchTags", "/beta/tags")
                    .sendsJson("application/merge-patch+json")
                    .returnsOrNothing("application/hal+json", Limit::read);

    private static final Operation<@Nullable Void> CREATE_LOGIN =
            Operation.post("Sampler Billing", "createLogin", "/logins")
                    .withoutCredentials()
                    .sendsForm()
                    .formProperty("scopes", ParameterStyle.FORM)
                    .formProperty("device", ParameterStyle.DEEP_OBJECT)
                    .returnsNothing();

    private static final Operation<@Nullable Void> UPLOAD_FILE =
            Operation.post("Sampler Billing", "uploadFile", "/files/{name}")
                    .sendsMultipart()
                    .returnsNothing();

    private static final Operation<@Nullable Void> REPLACE_FILE =
            Operation.put("Sampler Billing", "replaceFile", "/files/{name}")
                    .sendsBinary("application/octet-stream")
                    .returnsNothing();

    private static final Operation<Long> CREATE_NOTE =
            Operation.post("Sampler Billing", "createNote", "/notes")
                    .sendsText("text/plain")
                    .returns(JsonReader::int64);

    private final HttpExchange exchange;

    /** Creates the group over a client's exchange. */
    public HttpGeneralApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<ListPlansResponse> listPlansWithResponse(
            ListPlansRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("offset", request.offset());
        return exchange.send(LIST_PLANS, parameters, options);
    }

    @Override
    public PagedIterable<String, ListPlansResponse> listPlansPaginator(
            ListPlansRequest request, RequestOptions options) {
        return PagedIterable.of(LIST_PLANS_PAGES, request, page -> listPlansWithResponse(page, options));
    }

    @Override
    public ApiResponse<List<Limit>> listTagsWithResponse(
            ListTagsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters();
        return exchange.send(LIST_TAGS, parameters, options);
    }

    @Override
    public ApiResponse<Map<String, Long>> replaceTagsWithResponse(
            ReplaceTagsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(REPLACE_TAGS, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Limit> patchTagsWithResponse(
            PatchTagsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(PATCH_TAGS, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> createLoginWithResponse(
            CreateLoginRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(CREATE_LOGIN, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> uploadFileWithResponse(
            UploadFileRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("name", request.name())
                .part("file", request.file())
                .part("pages", request.pages())
                .part("name", request.namePart())
                .part("meta", request.meta(), "application/json")
                .part("kinds", request.kinds());
        return exchange.send(UPLOAD_FILE, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> replaceFileWithResponse(
            ReplaceFileRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("name", request.name())
                .body(request.body());
        return exchange.send(REPLACE_FILE, parameters, options);
    }

    @Override
    public ApiResponse<Long> createNoteWithResponse(
            CreateNoteRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(CREATE_NOTE, parameters, options);
    }
}
