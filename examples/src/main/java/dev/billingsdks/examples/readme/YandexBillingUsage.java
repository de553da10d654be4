package dev.billingsdks.examples.readme;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.Status;
import java.util.function.Supplier;

/** The snippet of the README of sdk-yandex-billing. */
final class YandexBillingUsage {

    private YandexBillingUsage() {}

    static void list(Supplier<String> iamTokens, String resellerId) {
        // snippet: usage
        try (YandexBillingClient yandex =
                YandexBillingClient.builder().bearerToken(iamTokens).build()) {
            for (Customer customer : yandex.customers().listCustomers(params -> params.resellerId(resellerId))) {
                System.out.println(customer.id() + " " + customer.billingAccountId());
            }
        } catch (ApiException e) {
            Status status = e.error(Status.class); // google.rpc.Status
            System.err.println(e.getMessage() + (status == null ? "" : ", gRPC code " + status.code()));
        }
        // end
    }
}
