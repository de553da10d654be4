package dev.billingsdks.examples.readme;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.CustomerOperation;
import dev.billingsdks.yandexbilling.model.CustomerPerson;
import dev.billingsdks.yandexbilling.model.Status;
import java.util.function.Supplier;

/** The snippets of the README of sdk-yandex-billing. */
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

    static void invite(YandexBillingClient yandex, String resellerId, CustomerPerson person) {
        // snippet: operations
        CustomerOperation operation = yandex.customers()
                .inviteCustomer(params -> params.resellerId(resellerId)
                        .name("Ada")
                        .invitationEmail("ada@example.com")
                        .person(person));
        if (Boolean.TRUE.equals(operation.done())) {
            Status error = operation.error(); // a failure, although the HTTP status is 200
            System.out.println(error == null ? operation.response() : error.message());
        } else {
            System.out.println("operation " + operation.id() + " is running");
        }
        // end
    }
}
