// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestOptions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the group "Payments" of the Sampler Billing API.
 *
 * <p>Each method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A fake for
 * tests implements the methods that it needs; the others throw UnsupportedOperationException, so that an operation
 * which the vendor adds does not break it.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public interface PaymentsApi {

    /**
     * Objects and arrays within an object that is a parameter.
     *
     * <p>Sends {@code GET /payments/search}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void findPayments(FindPaymentsParams params) {
        findPaymentsWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #findPayments(FindPaymentsParams)}. */
    default void findPayments(Consumer<FindPaymentsParams.Builder> params) {
        findPayments(FindPaymentsParams.of(params));
    }

    /** Calls the operation with default parameters; see {@link #findPayments(FindPaymentsParams)}. */
    default void findPayments() {
        findPayments(FindPaymentsParams.builder().build());
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #findPayments(FindPaymentsParams)
     */
    default ApiResponse<@Nullable Void> findPaymentsWithResponse(
            FindPaymentsParams params, RequestOptions options) {
        throw new UnsupportedOperationException("PaymentsApi.findPaymentsWithResponse is not implemented here");
    }

    /**
     * A form that is one of several objects.
     *
     * <p>Sends {@code POST /payments}.
     *
     * @throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not respond
     */
    default void createPayment(CreatePaymentParams params) {
        createPaymentWithResponse(params, RequestOptions.none());
    }

    /** Builds the params in place; see {@link #createPayment(CreatePaymentParams)}. */
    default void createPayment(Consumer<CreatePaymentParams.Builder> params) {
        createPayment(CreatePaymentParams.of(params));
    }

    /**
     * Returns the response with its status and headers, and takes options for this call.
     *
     * @see #createPayment(CreatePaymentParams)
     */
    default ApiResponse<@Nullable Void> createPaymentWithResponse(
            CreatePaymentParams params, RequestOptions options) {
        throw new UnsupportedOperationException("PaymentsApi.createPaymentWithResponse is not implemented here");
    }
}
