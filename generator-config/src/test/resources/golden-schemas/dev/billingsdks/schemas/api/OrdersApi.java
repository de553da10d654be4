// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.api;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.schemas.model.Order;
import java.util.function.Consumer;

/**
 * The operations of the group "Orders" of the Schemas API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface OrdersApi {

    /**
     * Sends {@code POST /orders}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default Order createOrder(CreateOrderParams params) {
        return createOrderWithResponse(params, RequestOptions.none()).body();
    }

    /** Builds the params in place; see {@link #createOrder(CreateOrderParams)}. */
    default Order createOrder(Consumer<CreateOrderParams.Builder> params) {
        return createOrder(CreateOrderParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #createOrder(CreateOrderParams)
     */
    default ApiResponse<Order> createOrderWithResponse(
            CreateOrderParams params, RequestOptions options) {
        throw new UnsupportedOperationException("OrdersApi.createOrderWithResponse is not implemented here");
    }
}
