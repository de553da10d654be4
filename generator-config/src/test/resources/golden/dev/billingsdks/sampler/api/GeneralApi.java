// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.ListPlansResponse;
import java.util.function.Consumer;

/**
 * The operations of the group "General" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface GeneralApi {

    /**
     * Sends {@code GET /plans}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListPlansResponse listPlans(ListPlansRequest request) {
        return listPlansWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listPlans(ListPlansRequest)}. */
    default ListPlansResponse listPlans(Consumer<ListPlansRequest.Builder> request) {
        return listPlans(ListPlansRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listPlans(ListPlansRequest)}. */
    default ListPlansResponse listPlans() {
        return listPlans(ListPlansRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listPlans(ListPlansRequest)
     */
    default ApiResponse<ListPlansResponse> listPlansWithResponse(
            ListPlansRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listPlansWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #listPlans(ListPlansRequest)
     */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator(
            ListPlansRequest request) {
        return listPlansPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #listPlansPaginator(ListPlansRequest)}. */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator(
            Consumer<ListPlansRequest.Builder> request) {
        return listPlansPaginator(ListPlansRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listPlansPaginator(ListPlansRequest)}. */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator() {
        return listPlansPaginator(ListPlansRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #listPlansPaginator(ListPlansRequest)
     */
    default PagedIterable<String, ListPlansResponse> listPlansPaginator(
            ListPlansRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("GeneralApi.listPlansPaginator is not implemented here");
    }
}
