// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.internal.table;

import dev.billingsdks.pagination.table.NamedOperation;
import dev.billingsdks.pagination.table.OperationTable;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.schemas.SchemasClient;
import dev.billingsdks.schemas.api.CreateOrderParams;
import dev.billingsdks.schemas.model.CreateOrderRequest;
import dev.billingsdks.schemas.model.Delivery;
import dev.billingsdks.schemas.model.PaymentMethod;
import java.util.List;

/** The operations of the Schemas API by operationId, for tools that call what a text names. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SchemasOperations {

    /** The table. */
    public static final OperationTable<SchemasClient> TABLE = OperationTable.of(
            "Schemas",
            List.of(
                    OrdersApiOperations.createOrder()));

    private SchemasOperations() {}

    private static final class OrdersApiOperations {

        private OrdersApiOperations() {}

        static NamedOperation<SchemasClient> createOrder() {
            return NamedOperation.builder(
                            "createOrder",
                            "createOrder",
                            "POST",
                            "/orders",
                            CreateOrderParams::builder)
                    .json("body", "body", CreateOrderRequest::read, CreateOrderParams.Builder::body)
                    .text("body", "secret", JsonReader::string, CreateOrderParams.Builder::secret)
                    .required()
                    .json("body", "payment", PaymentMethod::read, CreateOrderParams.Builder::payment)
                    .required()
                    .json("body", "delivery", Delivery::read, CreateOrderParams.Builder::delivery)
                    .call(
                            CreateOrderParams.Builder::build,
                            (client, params, options) -> client.orders().createOrderWithResponse(params, options));
        }
    }
}
