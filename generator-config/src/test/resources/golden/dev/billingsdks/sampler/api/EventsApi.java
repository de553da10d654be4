// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.ListEventsResponse;
import dev.billingsdks.sampler.model.SamplerBillingPackage;
import java.util.function.Consumer;

/**
 * The operations of the group "events" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface EventsApi {

    /**
     * Sends {@code GET /events}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListEventsResponse listEvents(ListEventsRequest request) {
        return listEventsWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listEvents(ListEventsRequest)}. */
    default ListEventsResponse listEvents(Consumer<ListEventsRequest.Builder> request) {
        return listEvents(ListEventsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listEvents(ListEventsRequest)}. */
    default ListEventsResponse listEvents() {
        return listEvents(ListEventsRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listEvents(ListEventsRequest)
     */
    default ApiResponse<ListEventsResponse> listEventsWithResponse(
            ListEventsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("EventsApi.listEventsWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #listEvents(ListEventsRequest)
     */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEventsPaginator(
            ListEventsRequest request) {
        return listEventsPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #listEventsPaginator(ListEventsRequest)}. */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEventsPaginator(
            Consumer<ListEventsRequest.Builder> request) {
        return listEventsPaginator(ListEventsRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listEventsPaginator(ListEventsRequest)}. */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEventsPaginator() {
        return listEventsPaginator(ListEventsRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #listEventsPaginator(ListEventsRequest)
     */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEventsPaginator(
            ListEventsRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("EventsApi.listEventsPaginator is not implemented here");
    }
}
