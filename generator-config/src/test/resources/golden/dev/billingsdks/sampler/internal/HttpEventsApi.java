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
import dev.billingsdks.sampler.api.EventsApi;
import dev.billingsdks.sampler.api.ListEventsRequest;
import dev.billingsdks.sampler.model.ListEventsResponse;
import dev.billingsdks.sampler.model.SamplerBillingPackage;

/** Carries out the operations of {@link EventsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpEventsApi implements EventsApi {

    private static final Operation<ListEventsResponse> LIST_EVENTS =
            Operation.get("Sampler Billing", "listEvents", "/events")
                    .returns(ListEventsResponse::read);
    private static final PagingScheme<ListEventsRequest, SamplerBillingPackage, ListEventsResponse> LIST_EVENTS_PAGES =
            PagingScheme.builder(LIST_EVENTS, "data", ListEventsResponse::data)
                    .byItemId(SamplerBillingPackage::id)
                    .after(
                            ListEventsRequest::startingAfter,
                            (request, id) -> request.toBuilder().startingAfter(id).build())
                    .before(
                            ListEventsRequest::endingBefore,
                            (request, id) -> request.toBuilder().endingBefore(id).build())
                    .whileTrue("has_more", ListEventsResponse::hasMore);

    private final HttpExchange exchange;

    /** Creates the group over a client's exchange. */
    public HttpEventsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<ListEventsResponse> listEventsWithResponse(
            ListEventsRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("starting_after", request.startingAfter())
                .query("ending_before", request.endingBefore());
        return exchange.send(LIST_EVENTS, parameters, options);
    }

    @Override
    public PagedIterable<SamplerBillingPackage, ListEventsResponse> listEventsPaginator(
            ListEventsRequest request, RequestOptions options) {
        return PagedIterable.of(LIST_EVENTS_PAGES, request, page -> listEventsWithResponse(page, options));
    }
}
