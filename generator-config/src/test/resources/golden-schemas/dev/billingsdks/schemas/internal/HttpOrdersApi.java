// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.internal;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.schemas.api.CreateOrderParams;
import dev.billingsdks.schemas.api.OrdersApi;
import dev.billingsdks.schemas.model.Order;

/** Executes the operations of {@link OrdersApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpOrdersApi implements OrdersApi {

    private static final Operation<Order> CREATE_ORDER =
            Operation.post("Schemas", "createOrder", "/orders")
                    .withoutCredentials()
                    .returns(Order::read);

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpOrdersApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<Order> createOrderWithResponse(
            CreateOrderParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(CREATE_ORDER, parameters, options);
    }
}
