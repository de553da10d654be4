// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.internal;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.sampler.api.CreatePaymentParams;
import dev.billingsdks.sampler.api.FindPaymentsParams;
import dev.billingsdks.sampler.api.PaymentsApi;
import org.jspecify.annotations.Nullable;

/** Executes the operations of {@link PaymentsApi} over HTTP. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class HttpPaymentsApi implements PaymentsApi {

    private static final Operation<@Nullable Void> FIND_PAYMENTS =
            Operation.get("Sampler Billing", "findPayments", "/payments/search")
                    .returnsNothing();

    private static final Operation<@Nullable Void> CREATE_PAYMENT =
            Operation.post("Sampler Billing", "createPayment", "/payments")
                    .sendsForm()
                    .returnsNothing();

    private final HttpExchange exchange;

    /** Creates the group with a client's exchange. */
    public HttpPaymentsApi(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ApiResponse<@Nullable Void> findPaymentsWithResponse(
            FindPaymentsParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .query("where", params.where(), ParameterStyle.DEEP_BRACKETS)
                .query("states", params.states(), ParameterStyle.DEEP_BRACKETS);
        return exchange.send(FIND_PAYMENTS, parameters, options);
    }

    @Override
    public ApiResponse<@Nullable Void> createPaymentWithResponse(
            CreatePaymentParams params, RequestOptions options) {
        RequestParameters parameters = new RequestParameters()
                .body(params.body());
        return exchange.send(CREATE_PAYMENT, parameters, options);
    }
}
