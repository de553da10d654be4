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
     * <p>Sends {@code GET /customers} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Customer, ListCustomersResponse> listCustomers(ListCustomersParams params) {
        return listCustomers(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #listCustomers(ListCustomersParams)}. */
    default PagedIterable<Customer, ListCustomersResponse> listCustomers(Consumer<ListCustomersParams.Builder> params) {
        return listCustomers(ListCustomersParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #listCustomers(ListCustomersParams)}. */
    default PagedIterable<Customer, ListCustomersResponse> listCustomers() {
        return listCustomers(ListCustomersParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #listCustomers(ListCustomersParams)
     */
    default PagedIterable<Customer, ListCustomersResponse> listCustomers(
            ListCustomersParams params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.listCustomers is not implemented here");
    }

    /**
     * Sends {@code POST /customers}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default Customer createCustomer(CreateCustomerParams params) {
        return createCustomerWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #createCustomer(CreateCustomerParams)}. */
    default Customer createCustomer(Consumer<CreateCustomerParams.Builder> params) {
        return createCustomer(CreateCustomerParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #createCustomer(CreateCustomerParams)
     */
    default ApiResponse<Customer> createCustomerWithResponse(
            CreateCustomerParams params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.createCustomerWithResponse is not implemented here");
    }

    /**
     * Sends {@code PATCH /customers/{customer_id}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default Customer updateCustomerV2(UpdateCustomerV2Params params) {
        return updateCustomerV2WithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #updateCustomerV2(UpdateCustomerV2Params)}. */
    default Customer updateCustomerV2(Consumer<UpdateCustomerV2Params.Builder> params) {
        return updateCustomerV2(UpdateCustomerV2Params.of(params));
    }

    /** Takes the only required parameter; see {@link #updateCustomerV2(UpdateCustomerV2Params)}. */
    default Customer updateCustomerV2(String customerId) {
        return updateCustomerV2(UpdateCustomerV2Params.builder().customerId(customerId).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #updateCustomerV2(UpdateCustomerV2Params)
     */
    default ApiResponse<Customer> updateCustomerV2WithResponse(
            UpdateCustomerV2Params params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.updateCustomerV2WithResponse is not implemented here");
    }

    /**
     * Sends {@code DELETE /customers/{customer_id}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void deleteCustomer(DeleteCustomerParams params) {
        deleteCustomerWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #deleteCustomer(DeleteCustomerParams)}. */
    default void deleteCustomer(Consumer<DeleteCustomerParams.Builder> params) {
        deleteCustomer(DeleteCustomerParams.of(params));
    }

    /** Takes the only required parameter; see {@link #deleteCustomer(DeleteCustomerParams)}. */
    default void deleteCustomer(String customerId) {
        deleteCustomer(DeleteCustomerParams.builder().customerId(customerId).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #deleteCustomer(DeleteCustomerParams)
     */
    default ApiResponse<@Nullable Void> deleteCustomerWithResponse(
            DeleteCustomerParams params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.deleteCustomerWithResponse is not implemented here");
    }

    /**
     * A body that is required, and nothing in it.
     *
     * <p>Sends {@code POST /customers/{customer_id}/archive}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void archiveCustomer(ArchiveCustomerParams params) {
        archiveCustomerWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #archiveCustomer(ArchiveCustomerParams)}. */
    default void archiveCustomer(Consumer<ArchiveCustomerParams.Builder> params) {
        archiveCustomer(ArchiveCustomerParams.of(params));
    }

    /** Takes the only required parameter; see {@link #archiveCustomer(ArchiveCustomerParams)}. */
    default void archiveCustomer(String customerId) {
        archiveCustomer(ArchiveCustomerParams.builder().customerId(customerId).build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #archiveCustomer(ArchiveCustomerParams)
     */
    default ApiResponse<@Nullable Void> archiveCustomerWithResponse(
            ArchiveCustomerParams params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.archiveCustomerWithResponse is not implemented here");
    }

    /**
     * Properties of the body with names that are taken.
     *
     * <p>Sends {@code PUT /customers/{customer_id}/plans/{id}}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void replacePlan(ReplacePlanParams params) {
        replacePlanWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #replacePlan(ReplacePlanParams)}. */
    default void replacePlan(Consumer<ReplacePlanParams.Builder> params) {
        replacePlan(ReplacePlanParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #replacePlan(ReplacePlanParams)
     */
    default ApiResponse<@Nullable Void> replacePlanWithResponse(
            ReplacePlanParams params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.replacePlanWithResponse is not implemented here");
    }

    /**
     * Search with the cursor in the body.
     *
     * <p>Sends {@code POST /customers/search} for each page.
     *
     * <p>The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent
     * until iteration starts, and each iteration starts over.
     *
     * @return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if the vendor
     *     refuses a request or does not respond
     */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomers(SearchCustomersParams params) {
        return searchCustomers(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #searchCustomers(SearchCustomersParams)}. */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomers(
            Consumer<SearchCustomersParams.Builder> params) {
        return searchCustomers(SearchCustomersParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #searchCustomers(SearchCustomersParams)}. */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomers() {
        return searchCustomers(SearchCustomersParams.builder().build());
    }

    /**
     * Applies options to each request of the listing.
     *
     * @see #searchCustomers(SearchCustomersParams)
     */
    default PagedIterable<Customer, SearchCustomersResponse> searchCustomers(
            SearchCustomersParams params, RequestOptions options) {
        throw new UnsupportedOperationException("CustomersApi.searchCustomers is not implemented here");
    }
}
