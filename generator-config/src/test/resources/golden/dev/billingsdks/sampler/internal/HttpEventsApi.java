// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.EventsApi;
import dev.billingsdks.sampler.api.ListEventsParams;
import dev.billingsdks.sampler.model.ListEventsResponse;
import dev.billingsdks.sampler.model.SamplerBillingPackage;

/** Executes the operations of {@link EventsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpEventsApi implements EventsApi {

    private static final Operation<ListEventsResponse> LIST_EVENTS =
            Operation.get("Sampler Billing", "listEvents", "/events")
                    .returns(ListEventsResponse::read);
    private static final PagingScheme<ListEventsParams, SamplerBillingPackage, ListEventsResponse> LIST_EVENTS_PAGES =
            PagingScheme.builder(LIST_EVENTS, "data", ListEventsResponse::data)
                    .undeclared("", ListEventsResponse::additionalProperties)
                    .byItemId(SamplerBillingPackage::id)
                    .after(
                            ListEventsParams::startingAfter,
                            (params, id) -> params.toBuilder().startingAfter(id).build())
                    .before(ListEventsParams::endingBefore, (params, id) -> params.toBuilder().endingBefore(id).build())
                    .whileTrue("has_more", ListEventsResponse::hasMore);

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpEventsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public PagedIterable<SamplerBillingPackage, ListEventsResponse> listEvents(
            ListEventsParams params, RequestOptions options) {
        return PagedIterable.of(LIST_EVENTS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("starting_after", pageParams.startingAfter())
                    .query("ending_before", pageParams.endingBefore());
            return exchange.send(LIST_EVENTS, parameters, options);
        });
    }
}
