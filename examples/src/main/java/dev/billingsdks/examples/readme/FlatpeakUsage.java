package dev.billingsdks.examples.readme;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.runtime.error.ApiException;

/** The snippet of the README of sdk-flatpeak. */
final class FlatpeakUsage {

    private FlatpeakUsage() {}

    static void list(String accountId, String apiKey) {
        // snippet: usage
        try (FlatpeakClient flatpeak =
                FlatpeakClient.builder().accountCredentials(accountId, apiKey).build()) {
            for (Customer customer : flatpeak.customers().listCustomers(params -> params.limit(100))) {
                System.out.println(customer.id() + " since " + customer.timeCreated());
            }
        } catch (ApiException e) {
            System.err.println(e.getMessage()); // Flatpeak login: GET /login -> 403
        }
        // end
    }
}
