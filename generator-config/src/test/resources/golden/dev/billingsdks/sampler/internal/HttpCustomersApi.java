// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.HttpExchange;
import dev.billingsdks.runtime.http.Operation;
import dev.billingsdks.runtime.http.ParameterStyle;
import dev.billingsdks.runtime.http.RequestParameters;
import dev.billingsdks.sampler.api.CreateCustomerRequest;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.api.DeleteCustomerRequest;
import dev.billingsdks.sampler.api.ListCustomersRequest;
import dev.billingsdks.sampler.api.SearchCustomersRequest;
import dev.billingsdks.sampler.api.UpdateCustomerV2Request;
import dev.billingsdks.sampler.model.Customer;
import dev.billingsdks.sampler.model.ListCustomersClientError;
import dev.billingsdks.sampler.model.ListCustomersResponse;
import dev.billingsdks.sampler.model.NotFoundError;
import dev.billingsdks.sampler.model.SamplerBillingError;
import dev.billingsdks.sampler.model.SearchCustomersBody;
import dev.billingsdks.sampler.model.SearchCustomersResponse;
import dev.billingsdks.sampler.model.TooManyRequestsError;
import org.jspecify.annotations.Nullable;

/** Carries out the operations of {@link CustomersApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpCustomersApi implements CustomersApi {

    private static final Operation<ListCustomersResponse> LIST_CUSTOMERS =
            Operation.get("Sampler Billing", "listCustomers", "/customers")
                    .error("404", NotFoundError::read)
                    .error("429", TooManyRequestsError::read)
                    .error("4XX", ListCustomersClientError::read)
                    .error("default", SamplerBillingError::read)
                    .returns(ListCustomersResponse::read);
    private static final PagingScheme<ListCustomersRequest, Customer, ListCustomersResponse> LIST_CUSTOMERS_PAGES =
            PagingScheme.builder(LIST_CUSTOMERS, "data", ListCustomersResponse::data)
                    .byCursor(
                            ListCustomersRequest::nextPage,
                            (request, cursor) -> request.toBuilder().nextPage(cursor).build())
                    .next("next_page", ListCustomersResponse::nextPage);

    private static final Operation<Customer> CREATE_CUSTOMER =
            Operation.post("Sampler Billing", "createCustomer", "/customers")
                    .returns(Customer::read);

    private static final Operation<Customer> UPDATE_CUSTOMER_V2 =
            Operation.patch("Sampler Billing", "updateCustomerV2", "/customers/{customer_id}")
                    .returns(Customer::read);

    private static final Operation<@Nullable Void> DELETE_CUSTOMER =
            Operation.delete("Sampler Billing", "deleteCustomer", "/customers/{customer_id}")
                    .returnsNothing();

    private static final Operation<SearchCustomersResponse> SEARCH_CUSTOMERS =
            Operation.post("Sampler Billing", "searchCustomers", "/customers/search")
                    .returns(SearchCustomersResponse::read);
    private static final PagingScheme<SearchCustomersRequest, Customer, SearchCustomersResponse>
            SEARCH_CUSTOMERS_PAGES =
            PagingScheme.builder(SEARCH_CUSTOMERS, "data", SearchCustomersResponse::data)
                    .byCursor(
                            (SearchCustomersRequest request) ->
                                    request.body() == null ? null : request.body().nextPage(),
                            (request, cursor) -> {
                                SearchCustomersBody body = request.body();
                                SearchCustomersBody.Builder nextBody =
                                        body == null ? SearchCustomersBody.builder() : body.toBuilder();
                                return request.toBuilder().body(nextBody.nextPage(cursor).build()).build();
                            })
                    .next("next_page", SearchCustomersResponse::nextPage);

    private final HttpExchange exchange;

    /** Creates the group over a client's exchange. */
    public HttpCustomersApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<ListCustomersResponse> listCustomersWithResponse(
            ListCustomersRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("limit", request.limit())
                .query("next_page", request.nextPage())
                .query("status", request.status())
                .query("ids", request.ids())
                .query("tags", request.tags(), ParameterStyle.FORM)
                .query("created_after", request.createdAfter())
                .header("X-Trace", request.xTrace());
        return exchange.send(LIST_CUSTOMERS, parameters, options);
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listCustomersPaginator(
            ListCustomersRequest request, RequestOptions options) {
        return PagedIterable.of(LIST_CUSTOMERS_PAGES, request, page -> listCustomersWithResponse(page, options));
    }

    @Override
    public ApiResponse<Customer> createCustomerWithResponse(
            CreateCustomerRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(CREATE_CUSTOMER, parameters, options);
    }

    @Override
    public ApiResponse<Customer> updateCustomerV2WithResponse(
            UpdateCustomerV2Request request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", request.customerId())
                .body(request.body());
        return exchange.send(UPDATE_CUSTOMER_V2, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> deleteCustomerWithResponse(
            DeleteCustomerRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", request.customerId());
        return exchange.send(DELETE_CUSTOMER, parameters, options);
    }

    @Override
    public ApiResponse<SearchCustomersResponse> searchCustomersWithResponse(
            SearchCustomersRequest request, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(request.body());
        return exchange.send(SEARCH_CUSTOMERS, parameters, options);
    }

    @Override
    public PagedIterable<Customer, SearchCustomersResponse> searchCustomersPaginator(
            SearchCustomersRequest request, RequestOptions options) {
        return PagedIterable.of(SEARCH_CUSTOMERS_PAGES, request, page -> searchCustomersWithResponse(page, options));
    }
}
