// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
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
     * Sends {@code GET /events} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEvents(ListEventsParams params) {
        return listEvents(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listEvents(ListEventsParams)}. */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEvents(
            Consumer<ListEventsParams.Builder> params) {
        return listEvents(ListEventsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listEvents(ListEventsParams)}. */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEvents() {
        return listEvents(ListEventsParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listEvents(ListEventsParams)
     */
    default PagedIterable<SamplerBillingPackage, ListEventsResponse> listEvents(
            ListEventsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("EventsApi.listEvents is not implemented here");
    }
}
