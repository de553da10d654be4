package dev.billingsdks.examples.readme;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.longrunning.LongRunning;
import dev.billingsdks.runtime.longrunning.OperationId;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.CustomerMetadata;
import dev.billingsdks.yandexbilling.model.CustomerPerson;
import dev.billingsdks.yandexbilling.model.Status;
import java.time.Duration;
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
        LongRunning<Customer, CustomerMetadata> invitation = yandex.customers()
                .inviteCustomer(params -> params.resellerId(resellerId)
                        .name("Ada")
                        .invitationEmail("ada@example.com")
                        .person(person));
        System.out.println("started " + invitation.id()); // can be stored, to resume it elsewhere
        Customer customer = invitation.await(Duration.ofMinutes(5)); // throws if the operation fails
        // end
        System.out.println(customer.id());
    }

    static boolean resume(YandexBillingClient yandex, String stored) {
        // snippet: resume
        LongRunning<Customer, CustomerMetadata> invitation =
                yandex.customers().inviteCustomer(OperationId.of(stored)); // sends no invitation
        return invitation.poll(); // whether it has ended
        // end
    }
}
