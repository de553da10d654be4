// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.Invoice;
import dev.billingsdks.sampler.model.InvoiceList;
import java.util.function.Consumer;

/**
 * The operations of the group "Invoices API" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface InvoicesApi {

    /**
     * Sends {@code GET /invoices/}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default InvoiceList listInvoices(ListInvoicesRequest request) {
        return listInvoicesWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listInvoices(ListInvoicesRequest)}. */
    default InvoiceList listInvoices(Consumer<ListInvoicesRequest.Builder> request) {
        return listInvoices(ListInvoicesRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listInvoices(ListInvoicesRequest)
     */
    default ApiResponse<InvoiceList> listInvoicesWithResponse(
            ListInvoicesRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("InvoicesApi.listInvoicesWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #listInvoices(ListInvoicesRequest)
     */
    default PagedIterable<Invoice, InvoiceList> listInvoicesPaginator(
            ListInvoicesRequest request) {
        return listInvoicesPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #listInvoicesPaginator(ListInvoicesRequest)}. */
    default PagedIterable<Invoice, InvoiceList> listInvoicesPaginator(
            Consumer<ListInvoicesRequest.Builder> request) {
        return listInvoicesPaginator(ListInvoicesRequest.of(request));
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #listInvoicesPaginator(ListInvoicesRequest)
     */
    default PagedIterable<Invoice, InvoiceList> listInvoicesPaginator(
            ListInvoicesRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("InvoicesApi.listInvoicesPaginator is not implemented here");
    }
}
