// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.InvoicesApi;
import dev.billingsdks.sampler.api.ListInvoicesParams;
import dev.billingsdks.sampler.model.Invoice;
import dev.billingsdks.sampler.model.InvoiceList;

/** Executes the operations of {@link InvoicesApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpInvoicesApi implements InvoicesApi {

    private static final Operation<InvoiceList> LIST_INVOICES =
            Operation.get("Sampler Billing", "listInvoices", "/invoices/")
                    .returns(InvoiceList::read);
    private static final PagingScheme<ListInvoicesParams, Invoice, InvoiceList> LIST_INVOICES_PAGES =
            PagingScheme.builder(LIST_INVOICES, "results", InvoiceList::results)
                    .total(InvoiceList::count)
                    .undeclared("", InvoiceList::additionalProperties)
                    .nullable(InvoiceList::hasNext)
                    .byPageNumber(
                            ListInvoicesParams::page,
                            (params, page) -> params.toBuilder().page(Math.toIntExact(page)).build())
                    .whileLink("next", InvoiceList::next, "page");

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpInvoicesApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public PagedIterable<Invoice, InvoiceList> listInvoices(
            ListInvoicesParams params, RequestOptions options) {
        return PagedIterable.of(LIST_INVOICES_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("page", pageParams.page())
                    .query("customer_id", pageParams.customerId());
            return exchange.send(LIST_INVOICES, parameters, options);
        });
    }
}
