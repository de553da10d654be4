package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.model.Status;
import org.jspecify.annotations.Nullable;

/** Errors, from the most particular to the most general. */
final class Errors {

    private Errors() {}

    static String catchOrder(CustomersApi customers) {
        String outcome;
        // snippet: catch
        try {
            outcome = customers.listCustomers().data().size() + " customers";
        } catch (RateLimitException e) { // 429, after all attempts
            outcome = "again in " + e.retryAfter();
        } catch (AuthenticationException | PermissionDeniedException e) { // 401, 403
            outcome = "look at the token";
        } catch (ApiException e) { // any other status that is not 2xx
            outcome = "refused: " + e.statusCode() + ", request id " + e.requestId();
        } catch (TransportException | DeadlineExceededException e) { // no answer, or none in time
            outcome = "try later";
        } catch (SdkException e) { // an answer that is not what the vendor's spec says
            outcome = "report this: " + e.getMessage();
        }
        // end
        return outcome;
    }

    static @Nullable String errorModel(YandexBillingClient yandex, String resellerId) {
        String reason = null;
        // snippet: error-model
        try {
            yandex.customers().listCustomers(request -> request.resellerId(resellerId));
        } catch (ApiException e) {
            Status status = e.error(Status.class); // google.rpc.Status, or null where the vendor sent something else
            reason = status == null ? e.body() : status.message();
        }
        // end
        return reason;
    }
}
