// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sampler.model.Customer;
import dev.billingsdks.sampler.model.ListCustomersResponse;
import dev.billingsdks.sampler.model.SearchCustomersResponse;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the group "Customers" of the Sampler Billing API.
 *
 * <p>Customers &amp; their <strong>accounts</strong>; see <a href="https://sampler.example/guide">the guide</a>.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface CustomersApi {

    /**
     * List customers.
     *
     * <p>Lists customers &lt;newest first&gt;.
     *
     * <p>Mail to support&#64;sampler.example; <code>limit</code> bounds a page. *&#47;
     *
     * <p><strong>When to use it</strong>
     *
     * <ul>
     * <li>for <strong>reports</strong>, see the guide
     * <li>for a backup:
     * <ul>
     * <li>daily
     * <li>weekly
     * </ul>
     * </ul>
     *
     * <pre>
     * {"limit": 100}
     * </pre>
     *
     * <p>Sends {@code GET /customers}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default ListCustomersResponse listCustomers(ListCustomersRequest request) {
        return listCustomersWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #listCustomers(ListCustomersRequest)}. */
    default ListCustomersResponse listCustomers(Consumer<ListCustomersRequest.Builder> request) {
        return listCustomers(ListCustomersRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listCustomers(ListCustomersRequest)}. */
    default ListCustomersResponse listCustomers() {
        return listCustomers(ListCustomersRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #listCustomers(ListCustomersRequest)
     */
    default ApiResponse<ListCustomersResponse> listCustomersWithResponse(
            ListCustomersRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.listCustomersWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #listCustomers(ListCustomersRequest)
     */
    default PagedIterable<Customer, ListCustomersResponse> listCustomersPaginator(
            ListCustomersRequest request) {
        return listCustomersPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #listCustomersPaginator(ListCustomersRequest)}. */
    default PagedIterable<Customer, ListCustomersResponse> listCustomersPaginator(
            Consumer<ListCustomersRequest.Builder> request) {
        return listCustomersPaginator(ListCustomersRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #listCustomersPaginator(ListCustomersRequest)}. */
    default PagedIterable<Customer, ListCustomersResponse> listCustomersPaginator() {
        return listCustomersPaginator(ListCustomersRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #listCustomersPaginator(ListCustomersRequest)
     */
    default PagedIterable<Customer, ListCustomersResponse> listCustomersPaginator(
            ListCustomersRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.listCustomersPaginator is not implemented here");
    }

    /**
     * Sends {@code POST /customers}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default Customer createCustomer(CreateCustomerRequest request) {
        return createCustomerWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #createCustomer(CreateCustomerRequest)}. */
    default Customer createCustomer(Consumer<CreateCustomerRequest.Builder> request) {
        return createCustomer(CreateCustomerRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #createCustomer(CreateCustomerRequest)
     */
    default ApiResponse<Customer> createCustomerWithResponse(
            CreateCustomerRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.createCustomerWithResponse is not implemented here");
    }

    /**
     * Sends {@code PATCH /customers/{customer_id}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default Customer updateCustomerV2(UpdateCustomerV2Request request) {
        return updateCustomerV2WithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #updateCustomerV2(UpdateCustomerV2Request)}. */
    default Customer updateCustomerV2(Consumer<UpdateCustomerV2Request.Builder> request) {
        return updateCustomerV2(UpdateCustomerV2Request.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #updateCustomerV2(UpdateCustomerV2Request)
     */
    default ApiResponse<Customer> updateCustomerV2WithResponse(
            UpdateCustomerV2Request request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.updateCustomerV2WithResponse is not implemented here");
    }

    /**
     * Sends {@code DELETE /customers/{customer_id}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default void deleteCustomer(DeleteCustomerRequest request) {
        deleteCustomerWithResponse(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #deleteCustomer(DeleteCustomerRequest)}. */
    default void deleteCustomer(Consumer<DeleteCustomerRequest.Builder> request) {
        deleteCustomer(DeleteCustomerRequest.of(request));
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #deleteCustomer(DeleteCustomerRequest)
     */
    default ApiResponse<@Nullable Void> deleteCustomerWithResponse(
            DeleteCustomerRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.deleteCustomerWithResponse is not implemented here");
    }

    /**
     * Search with the cursor in the body.
     *
     * <p>Sends {@code POST /customers/search}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call, or does not answer
     */
    default SearchCustomersResponse searchCustomers(SearchCustomersRequest request) {
        return searchCustomersWithResponse(request, RequestOptions.none()).body();
    }

    /** Builds the request in place; see {@link #searchCustomers(SearchCustomersRequest)}. */
    default SearchCustomersResponse searchCustomers(Consumer<SearchCustomersRequest.Builder> request) {
        return searchCustomers(SearchCustomersRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #searchCustomers(SearchCustomersRequest)}. */
    default SearchCustomersResponse searchCustomers() {
        return searchCustomers(SearchCustomersRequest.builder().build());
    }

    /**
     * Returns the answer with its status and headers, and takes options for this call.
     *
     * @see #searchCustomers(SearchCustomersRequest)
     */
    default ApiResponse<SearchCustomersResponse> searchCustomersWithResponse(
            SearchCustomersRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.searchCustomersWithResponse is not implemented here");
    }

    /**
     * Returns all items of all pages. Nothing is asked for until the listing is iterated, and each iteration asks anew.
     *
     * @see #searchCustomers(SearchCustomersRequest)
     */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomersPaginator(
            SearchCustomersRequest request) {
        return searchCustomersPaginator(request, RequestOptions.none());
    }

    /** Builds the request in place; see {@link #searchCustomersPaginator(SearchCustomersRequest)}. */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomersPaginator(
            Consumer<SearchCustomersRequest.Builder> request) {
        return searchCustomersPaginator(SearchCustomersRequest.of(request));
    }

    /** Asks for nothing in particular; see {@link #searchCustomersPaginator(SearchCustomersRequest)}. */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomersPaginator() {
        return searchCustomersPaginator(SearchCustomersRequest.builder().build());
    }

    /**
     * Takes options for each call that the listing makes.
     *
     * @see #searchCustomersPaginator(SearchCustomersRequest)
     */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomersPaginator(
            SearchCustomersRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.searchCustomersPaginator is not implemented here");
    }
}
