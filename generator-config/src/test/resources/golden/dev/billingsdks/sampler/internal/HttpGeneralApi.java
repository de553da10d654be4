// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.sampler.api.CreateLoginParams;
import dev.billingsdks.sampler.api.CreateNoteParams;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.api.ListPlansParams;
import dev.billingsdks.sampler.api.ListTagsParams;
import dev.billingsdks.sampler.api.PatchTagsParams;
import dev.billingsdks.sampler.api.ReplaceFileParams;
import dev.billingsdks.sampler.api.ReplaceTagsParams;
import dev.billingsdks.sampler.api.UploadFileParams;
import dev.billingsdks.sampler.model.Limit;
import dev.billingsdks.sampler.model.ListPlansResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Executes the operations of {@link GeneralApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpGeneralApi implements GeneralApi {

    private static final Operation<ListPlansResponse> LIST_PLANS =
            Operation.get("Sampler Billing", "listPlans", "/plans")
                    .withoutCredentials()
                    .returns(ListPlansResponse::read);
    private static final PagingScheme<ListPlansParams, String, ListPlansResponse> LIST_PLANS_PAGES =
            PagingScheme.builder(LIST_PLANS, "rows", ListPlansResponse::rows)
                    .undeclared("", ListPlansResponse::additionalProperties)
                    .byOffset(ListPlansParams::offset, (params, offset) -> params.toBuilder().offset(offset).build())
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

    /** Creates the group with a client's exchange. */
    public HttpGeneralApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public PagedIterable<String, ListPlansResponse> listPlans(
            ListPlansParams params, RequestOptions options) {
        return PagedIterable.of(LIST_PLANS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("offset", pageParams.offset());
            return exchange.send(LIST_PLANS, parameters, options);
        });
    }

    @Override
    public ApiResponse<List<Limit>> listTagsWithResponse(
            ListTagsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters();
        return exchange.send(LIST_TAGS, parameters, options);
    }

    @Override
    public ApiResponse<Map<String, Long>> replaceTagsWithResponse(
            ReplaceTagsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(REPLACE_TAGS, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Limit> patchTagsWithResponse(
            PatchTagsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(PATCH_TAGS, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> createLoginWithResponse(
            CreateLoginParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(CREATE_LOGIN, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> uploadFileWithResponse(
            UploadFileParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("name", params.name())
                .part("file", params.file())
                .part("pages", params.pages())
                .part("name", params.namePart())
                .part("meta", params.meta(), "application/json")
                .part("kinds", params.kinds());
        return exchange.send(UPLOAD_FILE, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> replaceFileWithResponse(
            ReplaceFileParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("name", params.name())
                .body(params.body());
        return exchange.send(REPLACE_FILE, parameters, options);
    }

    @Override
    public ApiResponse<Long> createNoteWithResponse(
            CreateNoteParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(CREATE_NOTE, parameters, options);
    }
}
