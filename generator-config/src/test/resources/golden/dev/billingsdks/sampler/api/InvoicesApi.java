// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
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
     * Sends {@code GET /invoices/} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Invoice, InvoiceList> listInvoices(ListInvoicesParams params) {
        return listInvoices(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listInvoices(ListInvoicesParams)}. */
    default PagedIterable<Invoice, InvoiceList> listInvoices(Consumer<ListInvoicesParams.Builder> params) {
        return listInvoices(ListInvoicesParams.of(params));
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listInvoices(ListInvoicesParams)
     */
    default PagedIterable<Invoice, InvoiceList> listInvoices(
            ListInvoicesParams params, RequestOptions options) {
        throw new UnsupportedOperationException("InvoicesApi.listInvoices is not implemented here");
    }
}
