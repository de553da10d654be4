// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Operation;
import dev.billingsdks.runtime.http.RequestParameters;
import dev.billingsdks.sampler.api.GeneralApi;
import dev.billingsdks.sampler.api.ListPlansRequest;
import dev.billingsdks.sampler.model.ListPlansResponse;

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
}
