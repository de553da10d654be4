// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.pagination.PagingScheme;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.ArchiveCustomerParams;
import dev.billingsdks.sampler.api.CreateCustomerParams;
import dev.billingsdks.sampler.api.CustomersApi;
import dev.billingsdks.sampler.api.DeleteCustomerParams;
import dev.billingsdks.sampler.api.ListCustomersParams;
import dev.billingsdks.sampler.api.ReplacePlanParams;
import dev.billingsdks.sampler.api.SearchCustomersParams;
import dev.billingsdks.sampler.api.UpdateCustomerV2Params;
import dev.billingsdks.sampler.model.Customer;
import dev.billingsdks.sampler.model.ListCustomersClientError;
import dev.billingsdks.sampler.model.ListCustomersResponse;
import dev.billingsdks.sampler.model.NotFoundError;
import dev.billingsdks.sampler.model.SamplerBillingError;
import dev.billingsdks.sampler.model.SearchCustomersBody;
import dev.billingsdks.sampler.model.SearchCustomersResponse;
import dev.billingsdks.sampler.model.TooManyRequestsError;
import org.jspecify.annotations.Nullable;

/** Executes the operations of {@link CustomersApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpCustomersApi implements CustomersApi {

    private static final Operation<ListCustomersResponse> LIST_CUSTOMERS =
            Operation.get("Sampler Billing", "listCustomers", "/customers")
                    .error("404", NotFoundError::read)
                    .error("429", TooManyRequestsError::read)
                    .error("4XX", ListCustomersClientError::read)
                    .error("default", SamplerBillingError::read)
                    .returns(ListCustomersResponse::read);
    private static final PagingScheme<ListCustomersParams, Customer, ListCustomersResponse> LIST_CUSTOMERS_PAGES =
            PagingScheme.builder(LIST_CUSTOMERS, "data", ListCustomersResponse::data)
                    .undeclared("", ListCustomersResponse::additionalProperties)
                    .nullable(ListCustomersResponse::hasNextPage)
                    .absentIsError()
                    .byCursor(
                            ListCustomersParams::nextPage,
                            (params, cursor) -> params.toBuilder().nextPage(cursor).build())
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

    private static final Operation<@Nullable Void> ARCHIVE_CUSTOMER =
            Operation.post("Sampler Billing", "archiveCustomer", "/customers/{customer_id}/archive")
                    .returnsNothing();

    private static final Operation<@Nullable Void> REPLACE_PLAN =
            Operation.put("Sampler Billing", "replacePlan", "/customers/{customer_id}/plans/{id}")
                    .returnsNothing();

    private static final Operation<SearchCustomersResponse> SEARCH_CUSTOMERS =
            Operation.post("Sampler Billing", "searchCustomers", "/customers/search")
                    .returns(SearchCustomersResponse::read);
    private static final PagingScheme<SearchCustomersParams, Customer, SearchCustomersResponse> SEARCH_CUSTOMERS_PAGES =
            PagingScheme.builder(SEARCH_CUSTOMERS, "data", SearchCustomersResponse::data)
                    .undeclared("", SearchCustomersResponse::additionalProperties)
                    .nullable(SearchCustomersResponse::hasNextPage)
                    .byCursor(
                            (SearchCustomersParams params) -> params.body() == null ? null : params.body().nextPage(),
                            (params, cursor) -> {
                                SearchCustomersBody body = params.body();
                                SearchCustomersBody.Builder nextBody =
                                        body == null ? SearchCustomersBody.builder() : body.toBuilder();
                                return params.toBuilder().body(nextBody.nextPage(cursor).build()).build();
                            })
                    .next("next_page", SearchCustomersResponse::nextPage);

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpCustomersApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public PagedIterable<Customer, ListCustomersResponse> listCustomers(
            ListCustomersParams params, RequestOptions options) {
        return PagedIterable.of(LIST_CUSTOMERS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .query("limit", pageParams.limit())
                    .query("next_page", pageParams.nextPage())
                    .query("status", pageParams.status())
                    .query("ids", pageParams.ids())
                    .query("tags", pageParams.tags(), ParameterStyle.FORM)
                    .query("created_after", pageParams.createdAfter())
                    .header("X-Trace", pageParams.xTrace());
            return exchange.send(LIST_CUSTOMERS, parameters, options);
        });
    }

    @Override
    public ApiResponse<Customer> createCustomerWithResponse(
            CreateCustomerParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(CREATE_CUSTOMER, parameters, options);
    }

    @Override
    public ApiResponse<Customer> updateCustomerV2WithResponse(
            UpdateCustomerV2Params params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", params.customerId())
                .body(params.body());
        return exchange.send(UPDATE_CUSTOMER_V2, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> deleteCustomerWithResponse(
            DeleteCustomerParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", params.customerId());
        return exchange.send(DELETE_CUSTOMER, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> archiveCustomerWithResponse(
            ArchiveCustomerParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", params.customerId())
                .body(params.body());
        return exchange.send(ARCHIVE_CUSTOMER, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> replacePlanWithResponse(
            ReplacePlanParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .path("customer_id", params.customerId())
                .path("id", params.id())
                .query("body_builder", params.bodyBuilder_())
                .body(params.body());
        return exchange.send(REPLACE_PLAN, parameters, options);
    }

    @Override
    public PagedIterable<Customer, SearchCustomersResponse> searchCustomers(
            SearchCustomersParams params, RequestOptions options) {
        return PagedIterable.of(SEARCH_CUSTOMERS_PAGES, params, exchange.listings(), pageParams -> {
            RequestParameters parameters = new RequestParameters()
                    .body(pageParams.body());
            return exchange.send(SEARCH_CUSTOMERS, parameters, options);
        });
    }
}
