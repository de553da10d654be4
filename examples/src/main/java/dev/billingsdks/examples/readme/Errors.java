package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.model.Status;
import org.jspecify.annotations.Nullable;

/** Errors, from the most specific to the most general. */
final class Errors {

    private Errors() {}

    static String catchOrder(CustomersApi customers) {
        String outcome;
        // snippet: catch
        try {
            outcome = customers.listCustomers().stream().count() + " customers";
        } catch (RateLimitException e) { // 429, after all attempts
            outcome = "retry after " + e.retryAfter();
        } catch (AuthenticationException | PermissionDeniedException e) { // 401, 403
            outcome = "check the token";
        } catch (ApiException e) { // any other status that is not 2xx
            outcome = "failed: " + e.statusCode() + ", request id " + e.requestId();
        } catch (InterruptedCallException e) { // the thread was interrupted, and its flag is set
            outcome = "stop";
        } catch (TransportException | DeadlineExceededException e) { // no response, or none in time
            outcome = "retry later";
        } catch (SdkException e) { // a response that does not match the vendor's document
            outcome = "report this: " + e.getMessage();
        }
        // end
        return outcome;
    }

    static @Nullable String errorModel(YandexBillingClient yandex, String resellerId) {
        String reason = null;
        // snippet: error-model
        try {
            yandex.customers()
                    .listCustomers(params -> params.resellerId(resellerId))
                    .firstPage();
        } catch (ApiException e) {
            Status status = e.error(Status.class); // google.rpc.Status, or null if the vendor sent something else
            reason = status == null ? e.body() : status.message();
        }
        // end
        return reason;
    }
}
