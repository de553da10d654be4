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
import dev.billingsdks.sampler.api.InvoicesApi;
import dev.billingsdks.sampler.api.ListInvoicesRequest;
import dev.billingsdks.sampler.model.Invoice;
import dev.billingsdks.sampler.model.InvoiceList;

/** Carries out the operations of {@link InvoicesApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpInvoicesApi implements InvoicesApi {

    private static final Operation<InvoiceList> LIST_INVOICES =
            Operation.get("Sampler Billing", "listInvoices", "/invoices/")
                    .returns(InvoiceList::read);
    private static final PagingScheme<ListInvoicesRequest, Invoice, InvoiceList> LIST_INVOICES_PAGES =
            PagingScheme.builder(LIST_INVOICES, "results", InvoiceList::results)
                    .total(InvoiceList::count)
                    .byPageNumber(
                            ListInvoicesRequest::page,
                            (request, page) -> request.toBuilder().page(Math.toIntExact(page)).build())
                    .whileLink("next", InvoiceList::next, "page");

    private final HttpExchange exchange;

    /** Creates the group over a client's exchange. */
    public HttpInvoicesApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<InvoiceList> listInvoicesWithResponse(
            ListInvoicesRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("page", request.page())
                .query("customer_id", request.customerId());
        return exchange.send(LIST_INVOICES, parameters, options);
    }

    @Override
    public PagedIterable<Invoice, InvoiceList> listInvoicesPaginator(
            ListInvoicesRequest request, RequestOptions options) {
        return PagedIterable.of(LIST_INVOICES_PAGES, request, page -> listInvoicesWithResponse(page, options));
    }
}
